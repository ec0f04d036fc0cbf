import type { Lang } from '#lib/schema/localized.ts';

/** The words by which a reader passes the story on. */
interface Sharing {
	share: string;
	shareStep: string;
	copyLink: string;
	copied: string;
	/** Stands before an address that no script may copy. */
	copyByHand: string;
	/** From the page of a step to the story. */
	toStory: string;
}

export const SHARING: Record<Lang, Sharing> = {
	zh: {
		share: '分享',
		shareStep: '分享这一步',
		copyLink: '复制链接',
		copied: '链接已复制',
		copyByHand: '请自己复制这个链接：',
		toStory: '到故事里看这一步'
	},
	en: {
		share: 'Share',
		shareStep: 'Share this step',
		copyLink: 'Copy the link',
		copied: 'Link copied',
		copyByHand: 'Please copy this link yourself:',
		toStory: 'See this step in the story'
	}
};
