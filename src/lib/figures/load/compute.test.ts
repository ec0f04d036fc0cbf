import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { boxOf } from '../letters.ts';
import { ROOMS } from '../rooms.ts';
import { everyView, troubles } from '../views.ts';
import { loadChart } from './compute.ts';

const { claims } = loadContent().story;
const desktop = ROOMS[2]!;

test('each bar is filled as far as the share of the city says', () => {
	const { bars, x } = loadChart(claims, 'zh', desktop, 1);
	const filled = bars.map((bar) => bar.filled / (x[1] - x[0]));
	[0.5103, 0.75, 0.62].forEach((share, i) => expect(filled[i]).toBeCloseTo(share, 6));
});

test('the amounts stand in each language’s own units, with their year', () => {
	const texts = (lang: 'zh' | 'en') => loadChart(claims, lang, desktop, 1).labels.map(({ text }) => text);
	expect(texts('zh')).toEqual(expect.arrayContaining(['4030万吨', '206万吨', '693亿立方米', '51.03%', '清水塘2010年']));
	expect(texts('en')).toEqual(expect.arrayContaining(['40.3 million tonnes', '69.3 billion m³', 'Qingshuitang 2010']));
});

test('at first there is only the frame, from three quarters on it stands complete', () => {
	expect(loadChart(claims, 'zh', desktop, 0).bars.map(({ filled }) => filled)).toEqual([0, 0, 0]);
	expect(loadChart(claims, 'zh', desktop, 0.75)).toEqual(loadChart(claims, 'zh', desktop, 1));
});

test('its words keep apart in every room', () => {
	for (const { lang, room } of everyView()) expect(troubles(loadChart(claims, lang, room, 1).labels, room)).toEqual([]);
});

test('a percentage stands inside its own filling', () => {
	for (const { lang, room } of everyView()) {
		const { bars, labels, x } = loadChart(claims, lang, room, 1);
		const percents = labels.filter(({ text }) => text.endsWith('%'));
		percents.forEach((label, i) => {
			expect(label.x).toBeLessThan(x[0] + bars[i]!.filled);
			expect(boxOf(label).x).toBeGreaterThan(x[0]);
		});
	}
});
