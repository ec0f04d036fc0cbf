import type { Lang } from '#lib/schema/localized.ts';

/** The words of a story that stands inside another page. */
interface Embedding {
	back: string;
	next: string;
	/** Names the row of both. */
	steps: string;
	/** Where the reader is, for whoever does not see the count. */
	stepOf: (step: number, of: number) => string;
	/** Leads to the story on its own page. */
	whole: string;
	/** Leads there from the end, where nobody is in a hurry. */
	wholeLong: string;
	/** Said of what opens beside the page. */
	newTab: string;
}

export const EMBEDDING: Record<Lang, Embedding> = {
	zh: {
		back: '上一步',
		next: '下一步',
		steps: '一步一步读',
		stepOf: (step, of) => `第${step}步，共${of}步`,
		whole: '看全篇',
		wholeLong: '看全篇：地图跟着滚动走，也可以自己走，每个数字都有凭证',
		newTab: '（在新页面打开）'
	},
	en: {
		back: 'Previous step',
		next: 'Next step',
		steps: 'Step by step',
		stepOf: (step, of) => `Step ${step} of ${of}`,
		whole: 'Full story',
		wholeLong: 'The full story: a map to scroll and to roam, and a receipt for every number',
		newTab: ' (opens in a new tab)'
	}
};
