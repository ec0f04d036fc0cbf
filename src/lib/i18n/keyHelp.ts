import type { Lang } from '#lib/schema/localized.ts';

/** A line of the keyboard help: keys as they are printed on keyboards, and what they do. */
export interface KeyLine {
	keys: readonly string[];
	does: string;
}

/** The words of the keyboard help. */
interface KeyHelpWords {
	helpTitle: string;
	closeHelp: string;
	keys: readonly KeyLine[];
	/** The switch for keys that act without another key held, and what it is for. */
	letters: string;
	lettersHint: string;
}

export const KEY_HELP: Record<Lang, KeyHelpWords> = {
	zh: {
		helpTitle: '用键盘读',
		closeHelp: '收起键盘用法',
		keys: [
			{ keys: ['→', 'J'], does: '下一步' },
			{ keys: ['←', 'K'], does: '上一步' },
			{ keys: ['↓', '↑', 'Space', 'Page Down'], does: '照常滚动' },
			{ keys: ['Tab'], does: '走到下一个数字、章节或拨盘' },
			{ keys: ['Enter'], does: '打开数字的凭证' },
			{ keys: ['Esc'], does: '收起凭证或对比，离开地图' },
			{ keys: ['←', '→', 'Home', 'End'], does: '在拨盘上：换年份' },
			{ keys: ['←', '→', '↑', '↓', '+', '−'], does: '打开地图以后：移动，放大，缩小' },
			{ keys: ['?'], does: '打开或收起这一页' }
		],
		letters: '单键快捷键',
		lettersHint: '用语音输入时，J、K、?键可能误触，可以关掉。方向键照旧。'
	},
	en: {
		helpTitle: 'Reading by keyboard',
		closeHelp: 'Close keyboard help',
		keys: [
			{ keys: ['→', 'J'], does: 'next step' },
			{ keys: ['←', 'K'], does: 'previous step' },
			{ keys: ['↓', '↑', 'Space', 'Page Down'], does: 'scroll as usual' },
			{ keys: ['Tab'], does: 'on to the next number, chapter or dial' },
			{ keys: ['Enter'], does: 'opens the receipt of a number' },
			{ keys: ['Esc'], does: 'closes a receipt or a comparison, leaves the map' },
			{ keys: ['←', '→', 'Home', 'End'], does: 'on the dial: another year' },
			{ keys: ['←', '→', '↑', '↓', '+', '−'], does: 'on the map once it is open: move, zoom in, zoom out' },
			{ keys: ['?'], does: 'opens or closes this page' }
		],
		letters: 'Single-key shortcuts',
		lettersHint: 'Speech input may set off J, K and ? by mistake: they can be switched off. The arrow keys still work.'
	}
};
