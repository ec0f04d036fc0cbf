import type { Lang } from '#lib/schema/localized.ts';

/** The interface's own words. */
const zh = {
	noMap: '这台设备打不开能自己走的地图。故事、数字和凭证都在，照常可读。',
	wake: '打开会动的地图（多用些流量）',
	chapters: '章节',
	year: (year: number) => `地图上的年份：${year}年`,
	turn: '拖动年份',
	compare: (year: number) => `同${year}年对比`,
	closeCompare: '收起对比',
	divider: (then: number, now: number) => `左边${then}年，右边${now}年：用左右方向键移动分界`,
	layOver: '拿去比一比',
	layOverHint: '两块地，都是真实大小：放到图上任何地方，比比看。',
	laid: {
		zone: (size: string) => `清水塘，${size}`,
		treated: (size: string) => `修复或管控的地，${size}`
	},
	laidHint: '可以拖动，也可以用方向键移动，按删除键拿掉',
	down: '往下读',
	kicker: '株洲 · 石峰区 · 2012—2022',
	closeReceipt: '收起凭证',
	receiptOf: (figure: string) => `${figure}：打开凭证`,
	evidence: '据',
	/** Begins with the word that is seen: who speaks to the machine says that one. */
	evidenceOf: '据：打开这句话的凭证',
	formula: '算法',
	free: '打开地图，自己走走',
	backToStory: '回到故事',
	places: '地点',
	placesHint: '点一个地点，地图就移过去。',
	unplaced: '不知道在哪里',
	pin: '位置可靠',
	backToTop: '从头再看',
	record: '数字的凭证',
	recordHint: '正文里的每个数字，按出现的先后列在这里。',
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
	divider: (then, now) => `${then} on the left, ${now} on the right: the left and right arrow keys move the divider`,
	layOver: 'Compare sizes',
	layOverHint: 'Two areas at true size: lay them anywhere on the map and compare.',
	laid: {
		zone: (size) => `Qingshuitang, ${size}`,
		treated: (size) => `Land remediated or risk-controlled, ${size}`
	},
	laidHint: 'Drag it or move it with the arrow keys; Delete takes it away',
	down: 'Read on',
	kicker: 'Shifeng, Zhuzhou · 2012–2022',
	closeReceipt: 'Close the receipt',
	receiptOf: (figure) => `${figure}: open the receipt`,
	evidence: 'source',
	evidenceOf: 'Source: open the receipt of this sentence',
	formula: 'Formula',
	free: 'Open the map',
	backToStory: 'Back to the story',
	places: 'Places',
	placesHint: 'Choose a place and the map goes there.',
	unplaced: 'Position unknown',
	pin: 'position reliable',
	backToTop: 'Back to the beginning',
	record: 'Receipts for the numbers',
	recordHint: 'Every number in the text, in order of appearance.',
	credits: 'About this map',
	embedThis: 'Embed this story'
};

export const MESSAGES: Record<Lang, Messages> = { zh, en };
