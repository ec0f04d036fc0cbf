import { expect, test } from 'vitest';
import { runsOf } from './runs.ts';

/** A text with its foreign runs in brackets. */
const marked = (text: string, lang: 'zh' | 'en') =>
	runsOf(text, lang)
		.map(({ text, lang }) => (lang ? `[${lang} ${text}]` : text))
		.join('');

test.for([
	['Zhuzhou Daily, autumn 2022', 'Zhuzhou Daily, autumn 2022'],
	['it rises at 干旱塘 (建设北路), runs', 'it rises at [zh-CN 干旱塘] ([zh-CN 建设北路]), runs'],
	['a page of 《奋进新征程 建功新时代》', 'a page of [zh-CN 《奋进新征程 建功新时代》]'],
	['清水塘', '[zh-CN 清水塘]'],
	['', '']
])('in English, %s', ([text, said]) => {
	expect(marked(text!, 'en')).toBe(said);
});

test.for([
	['世界银行，2015年，SFG1266 V2', '世界银行，2015年，SFG1266 V2'],
	['项目 P147381，Resettlement Action Plan（副本）', '项目 P147381，[en Resettlement Action Plan]（副本）'],
	['CC BY 4.0，WGS84，PM2.5，可以用 Excel 打开', 'CC BY 4.0，WGS84，PM2.5，可以用 Excel 打开']
])('in Chinese, %s', ([text, said]) => {
	expect(marked(text!, 'zh')).toBe(said);
});
