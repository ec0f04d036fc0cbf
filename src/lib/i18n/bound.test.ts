import { expect, test } from 'vitest';
import type { Claim } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { readProse } from '#lib/content/checks/prose.ts';
import { boundIn, boundRuns, datePieces, daysBound } from './bound.ts';

const claims = {
	N: { id: 'N', is: { value: 5, bound: 'exact' }, parts: { day: { date: '2022-07-11' } } }
} as unknown as Record<string, Claim>;

/** A paragraph as it is bound: what keeps together in brackets, a number as N, a mark as *, a date as D, a fixed space as _. */
function bound(text: string, lang: Lang): string {
	const [paragraph] = readProse(text, lang).prose;
	const pieces = boundIn(paragraph!, claims, lang).map(({ tokens, hold }) => {
		const said = tokens.map((token) => {
			if (token.kind === 'words') return token.text;
			return token.kind === 'see' ? '*' : token.kind === 'date' || token.part ? 'D' : 'N';
		});
		return hold ? { letters: `[${said.join('')}]`, all: `<${said.join('')}>` }[hold] : said.join('');
	});
	return pieces.join('').replaceAll('\u00a0', '_');
}

test.for([
	['有{claim:N}万多人在这里上过班。', '有[N万多人]在这[里上过班。]'],
	['{claim:N}平方公里，一年{claim:N}多亿元的产值，', '[N平方公里]，一年[N多亿元][的产值，]'],
	['双向{claim:N|hanzi}车道，升到{claim:N|roman}类', '双向[N车道]，升到[N类]'],
	['{claim:N}个。', '[N个]。'],
	['占{claim:N}%，', '占N%，'],
	['{claim:N.day}开工', 'D[开工]'],
	['{date:2013}到', 'D到']
] as const)('in Chinese a number keeps to what it counts: %s', ([text, kept]) => {
	expect(bound(text, 'zh')).toBe(kept);
});

test('in Chinese a mark keeps to the words before it, with their quotes, or to a number and what it counts', () => {
	expect(bound('从石峰开始{see:N}。', 'zh')).toBe('从石峰<开始*>。');
	expect(bound('基本“应改尽改”{see:N}，', 'zh')).toBe('基本“应改<尽改”*>，');
	expect(bound('{claim:N}亿美元{see:N}，分成{claim:N}片', 'zh')).toBe('[N亿美元*]，分成[N片]');
	expect(bound('{see:N}，', 'zh')).toBe('*，');
});

test('in Chinese the last words keep together, up to four characters', () => {
	expect(bound('清水塘一处都占去一半以上。', 'zh')).toBe('清水塘一处都占去[一半以上。]');
	expect(bound('有的在建，不多。', 'zh')).toBe('有的在建，[不多。]');
});

test.for([
	['about {claim:N} km² of land', 'about N_km² of_land'],
	['{claim:N} km an hour, {claim:N} cubic metres', 'N_km an hour, N_cubic metres'],
	['{claim:N} projects across {claim:N} parts, {claim:N} across', 'N_projects across N_parts, N across'],
	['{claim:N} in all, {claim:N} more, {claim:N} muddy ones', 'N in all, N more, N muddy_ones'],
	['from class {claim:N|roman} to the cleaner class {claim:N|roman} in', 'from class_N to the cleaner class_N in'],
	['in Zhuzhou {see:N}, and', 'in Zhuzhou_*, and'],
	['and how large is each.', 'and how large is_each.'],
	['of the administrative boundary.', 'of the administrative boundary.'],
	['were out by the end of {date:2018}.', 'were out by the end of_D.']
] as const)('in English the spaces that a line must not end at are fixed: %s', ([text, kept]) => {
	expect(bound(text, 'en')).toBe(kept);
});

test('a Chinese date is broken between day and minute alone', () => {
	expect(datePieces('2018-12-30T11:38', 'zh')).toEqual(['2018年12月30日', '11时38分']);
	expect(datePieces('2013-06', 'zh')).toEqual(['2013年6月']);
	expect(datePieces('2022', 'en')).toEqual(['2022']);
});

test('an English day keeps to its month, and to its year where that is short', () => {
	expect(datePieces('2023-08-28', 'en')).toEqual(['28\u00a0August\u00a02023']);
	expect(datePieces('2013-06', 'en')).toEqual(['June\u00a02013']);
	expect(datePieces('2018-12-30', 'en')).toEqual(['30\u00a0December 2018']);
	expect(datePieces('2018-12-30T11:38', 'en')).toEqual(['11:38 on 30\u00a0December 2018']);
});

test('in any English words a day keeps to its month, and a year to nothing', () => {
	expect(daysBound('Zhuzhou Daily, 25 October 2018; in 2018 Zhuzhou')).toBe(
		'Zhuzhou Daily, 25\u00a0October 2018; in 2018 Zhuzhou'
	);
});

test.for([
	['2018年12月30日11时38分，最后一座炉', ['2018年12月30日']],
	['报纸未写年份；2012年春通过评审', ['2012年']],
	['从2015年到2022年一直是这句话', ['2015年', '2022年']],
	['2011—2015年，到2016年底', ['2011—2015年', '2016年底']],
	['当年5月14日开工，6月完工，一共9个月', ['5月14日', '6月']],
	['8.48平方公里里的4.42', []]
] as const)('no line breaks the dates of %s', ([text, dates]) => {
	const runs = boundRuns(text, 'zh');
	expect(runs.flatMap(({ text, whole }) => (whole ? [text] : []))).toEqual(dates);
	expect(runs.map(({ text }) => text).join('')).toBe(text);
});
