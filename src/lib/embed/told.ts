import type { Lang } from '#lib/schema/localized.ts';
import type { Site } from '#lib/schema/site.ts';
import type { Step, Story } from '#lib/schema/story.ts';
import type { StillSize } from '#lib/story/still/frames.ts';
import type { Words } from '#lib/story/words.svelte.ts';

/** What each way of telling the story inside another page is given. */
export interface Told {
	/** The story, or the part of it that is told. */
	story: Story;
	/** What the page is written with; nothing where it stands as it came. */
	words: Words | undefined;
	/** Brings the words where the page stands as it came. */
	fetchWords: () => Promise<Words>;
	site: Site;
	lang: Lang;
	/** Address of the font that draws headings and map labels. */
	fontUrl: string;
	/** Address of a step's still. */
	stillUrl: (size: StillSize, id: string) => string;
	/** Address of the record of all claims. */
	recordUrl: string;
	/** Address of a step on the story's own page. */
	storyUrl: (id: string) => string;
	/** The step that the reader comes in at; asked in the browser only. */
	start: () => string | undefined;
	/** The reader is in another step. */
	onhere: (step: Step) => void;
}
