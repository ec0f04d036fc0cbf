import type { Lang } from '#lib/schema/localized.ts';

/** The words around a card's text and in the list of receipts, which a page has in it as it comes. */
const zh = {
	kicker: '株洲 · 石峰区 · 2012—2022',
	receiptOf: (figure: string) => `${figure}：打开凭证`,
	evidence: '据',
	formula: '算法',
	record: '数字的凭证',
	recordHint: '正文里的每个数字，按出现的先后列在这里。'
};

const en: typeof zh = {
	kicker: 'Shifeng, Zhuzhou · 2012–2022',
	receiptOf: (figure) => `${figure}: open the receipt`,
	evidence: 'source',
	formula: 'Formula',
	record: 'Receipts for the numbers',
	recordHint: 'Every number in the text, in order of appearance.'
};

export const WRITTEN: Record<Lang, typeof zh> = { zh, en };
