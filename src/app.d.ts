declare module 'virtual:story' {
	import type { Site } from '#lib/schema/site.ts';
	import type { Story } from '#lib/schema/story.ts';

	/** The story as `parseStory()` checked it when the site was built. */
	export const story: Story;
	export const site: Site;
}
