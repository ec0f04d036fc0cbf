import type { Lang } from '#lib/schema/localized.ts';

/** The words of ways round and of switches. */
interface AccessWords {
	skipToStory: string;
	skipToDial: string;
	backToText: string;
	motion: string;
	help: string;
	/** What a switch says of itself. */
	offOn: readonly [off: string, on: string];
}

const zh: AccessWords = {
	skipToStory: '跳到故事',
	skipToDial: '跳到年份拨盘',
	backToText: '回到正文',
	motion: '动画',
	help: '键盘用法',
	offOn: ['关', '开']
};

const en: AccessWords = {
	skipToStory: 'Skip to the story',
	skipToDial: 'Skip to the year dial',
	backToText: 'Back to the text',
	motion: 'Motion',
	help: 'Keyboard help',
	offOn: ['off', 'on']
};

export const ACCESS: Record<Lang, AccessWords> = { zh, en };
