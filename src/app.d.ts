declare module 'virtual:story' {
	import type { Site } from '#lib/schema/site.ts';
	import type { FullStory } from '#lib/schema/story.ts';

	/** The story as `parseStory()` checked it when the site was built. */
	export const story: FullStory;
	export const site: Site;
}

declare module 'virtual:outline' {
	import type { Site } from '#lib/schema/site.ts';
	import type { Story } from '#lib/schema/story.ts';

	/** What moves the story, in all its languages and without its words: enough for a page that has them already. */
	export const story: Story;
	export const site: Site;
}

declare module 'virtual:words/zh' {
	import type { FullStory } from '#lib/schema/story.ts';

	/** The whole story in Chinese. */
	export const story: FullStory;
}

declare module 'virtual:words/en' {
	import type { FullStory } from '#lib/schema/story.ts';

	/** The whole story in English, which stands in the place of the Chinese too. */
	export const story: FullStory;
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
