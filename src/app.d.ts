declare module 'virtual:story' {
	import type { Site } from '#lib/schema/site.ts';
	import type { Story } from '#lib/schema/story.ts';

	/** The story as `parseStory()` checked it when the site was built. */
	export const story: Story;
	export const site: Site;
}

declare module 'virtual:record' {
	import type { StoryRecord } from '#lib/receipts/record/record.ts';
	import type { Site } from '#lib/schema/site.ts';

	/** All claims and sources behind the story, checked when the site was built. */
	export const record: StoryRecord;
	export const site: Site;
}

declare module 'virtual:boundaries' {
	import type { FeatureCollection } from 'geojson';

	/** Boundaries that the operator may publish; they have an approval number, which stands on every map. */
	export const boundaries: FeatureCollection | null;
}
