import { describe, expect, test } from 'vitest';
import type { Lang } from '#lib/schema/localized.ts';
import { feetOf, pieces, setTitle, type Measure } from './title.ts';

/** As wide as 汉字 are, Latin half of it. */
const measure: Measure = (words, size) =>
	[...words].reduce((sum, letter) => sum + (/[\p{sc=Han}，]/u.test(letter) ? size : size / 2), 0);
const room = { title: { x: 0, y: 0, width: 400, height: 320 }, sizes: [136, 104, 80, 40] };
const set = (title: string, lang: Lang) => setTitle(title, lang, room, measure);

test.for([
	['一座城的负担', 'zh'],
	['快，也慢', 'zh'],
	['Out, one by one', 'en'],
	['One newspaper’s word', 'en']
] as const)('%s: its pieces are the title, and none begins with a mark or a blank', ([title, lang]) => {
	const parts = pieces(title, lang);
	expect(parts.join('')).toBe(title);
	expect(parts.length).toBeGreaterThan(1);
	for (const part of parts) expect(part).toMatch(/^[\p{L}]/u);
});

describe('a title', () => {
	test('of one 汉字 has the largest letters', () => {
		expect(set('火', 'zh')).toEqual({ size: 136, lines: ['火'] });
	});

	test('is broken between words into lines as even as they allow', () => {
		expect(set('石峰十年', 'zh')).toEqual({ size: 136, lines: ['石峰', '十年'] });
		expect(set('Out into the world', 'en')).toEqual({ size: 80, lines: ['Out into', 'the world'] });
	});

	test('leaves no 汉字 alone on a line: a name stays whole', () => {
		expect(set('清水塘', 'zh').lines).toEqual(['清水塘']);
		expect(set('田心路', 'zh').lines).toEqual(['田心路']);
	});

	test('stands within its room, whatever its length', () => {
		for (const title of ['火', '江', '清水塘', '一座城的负担', '园区走到哪一步', '一张报纸上说过的十年里的许多事情']) {
			const { size, lines } = set(title, 'zh');
			expect(lines.join('')).toBe(title);
			for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(400);
			const feet = feetOf({ size, lines }, room.title);
			expect(feet[0]! - 0.84 * size).toBeGreaterThanOrEqual(0);
			expect(feet.at(-1)! + 0.1 * size).toBeLessThanOrEqual(320);
		}
	});

	test('that is too long for the smallest letters fails, and says so', () => {
		expect(() => set('十年'.repeat(60), 'zh')).toThrow(/too long for a share picture/);
	});
});
