import type { Lang } from '#lib/schema/localized.ts';

/** The words of an exhibition stand. */
const zh = {
	start: '触摸屏幕开始',
	next: '下一步',
	back: '上一步',
	again: '从头再看',
	steps: (step: number, of: number) => `第${step}步，共${of}步`,
	controls: '操作',
	large: '大字',
	contrast: '高对比度',
	phone: '手机上看',
	scanCode: '用手机扫一扫，从这一步接着看。',
	codeOf: (address: string) => `二维码：${address}`,
	close: '收起',
	still: '还在看吗？',
	left: (seconds: number) => `${seconds}秒后回到开头`,
	goOn: '触摸屏幕，继续看',
	scanning: '亮到要的按钮时，按一下'
};

export type KioskWords = typeof zh;

const en: KioskWords = {
	start: 'Touch to start',
	next: 'Next',
	back: 'Back',
	again: 'Start again',
	steps: (step, of) => `Step ${step} of ${of}`,
	controls: 'Controls',
	large: 'Large text',
	contrast: 'High contrast',
	phone: 'On your phone',
	scanCode: 'Scan with your phone to go on from here.',
	codeOf: (address) => `QR code: ${address}`,
	close: 'Close',
	still: 'Still there?',
	left: (seconds) => (seconds === 1 ? 'Back to the start in 1 second' : `Back to the start in ${seconds} seconds`),
	goOn: 'Touch the screen to go on',
	scanning: 'Press when the button you want is lit'
};

export const KIOSK_WORDS: Record<Lang, KioskWords> = { zh, en };

/** The words of the page of counters, which operators read. */
const zhStats = {
	title: '展台计数',
	none: '还没有计数。',
	device: '展台',
	kept: '只存在这台机器上，不认人，时间只记到小时。',
	what: {
		sessions: '有人看',
		completions: '看到最后',
		languageSwitches: '换语言',
		qrShown: '打开二维码',
		reloads: '自动重新载入',
		contextLosses: '地图画面丢失'
	},
	furthest: '看到第几步为止',
	visits: '次数',
	csv: '下载表格（CSV）',
	json: '下载数据（JSON）'
};

export type StatsWords = typeof zhStats;

const enStats: StatsWords = {
	title: 'Counters of this stand',
	none: 'Nothing has been counted yet.',
	device: 'Stand',
	kept: 'Kept on this machine alone. No visitor is identified, and times are whole hours.',
	what: {
		sessions: 'visits',
		completions: 'read to the end',
		languageSwitches: 'language switched',
		qrShown: 'QR code shown',
		reloads: 'reloaded by itself',
		contextLosses: 'map picture lost'
	},
	furthest: 'Furthest step',
	visits: 'visits',
	csv: 'Download as a table (CSV)',
	json: 'Download as data (JSON)'
};

export const STATS_WORDS: Record<Lang, StatsWords> = { zh: zhStats, en: enStats };
