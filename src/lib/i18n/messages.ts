import type { Lang } from '#lib/schema/localized.ts';

/** The interface's own words from a page's first moment on. */
const zh = {
	noMap: '这台设备打不开能自己走的地图。故事、数字和凭证都在，照常可读。',
	wake: '打开会动的地图（多用些流量）',
	chapters: '章节',
	year: (year: number) => `地图上的年份：${year}年`,
	turn: '拖动年份',
	compare: (year: number) => `同${year}年对比`,
	closeCompare: '收起对比',
	down: '往下读',
	closeReceipt: '收起凭证',
	/** Begins with the word that is seen, 据: who speaks to the machine says that one. */
	evidenceOf: '据：打开这句话的凭证',
	free: '打开地图，自己走走',
	backToTop: '从头再看',
	credits: '关于这张地图',
	embedThis: '把故事放进你的页面'
};

export type Messages = typeof zh;

const en: Messages = {
	noMap: 'The map cannot be explored on this device. The story, its numbers and their receipts are all here to read.',
	wake: 'Open the live map (uses more data)',
	chapters: 'Chapters',
	year: (year) => `Year on the map: ${year}`,
	turn: 'Drag the year',
	compare: (year) => `Compare with ${year}`,
	closeCompare: 'Close the comparison',
	down: 'Read on',
	closeReceipt: 'Close the receipt',
	evidenceOf: 'Source: open the receipt of this sentence',
	free: 'Open the map',
	backToTop: 'Back to the beginning',
	credits: 'About this map',
	embedThis: 'Embed this story'
};

export const MESSAGES: Record<Lang, Messages> = { zh, en };
