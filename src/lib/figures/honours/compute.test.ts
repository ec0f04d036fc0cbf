import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { amountOf } from '#lib/schema/claim.ts';
import { LANGS } from '#lib/schema/localized.ts';
import { boxOf, LEAST } from '../letters.ts';
import { TALL_ROOMS } from '../rooms.ts';
import { troubles } from '../views.ts';
import { wall } from './compute.ts';
import { hasDouble, heads, plaques, writing } from './layout.ts';

const { claims } = loadContent().story;

test('the wall has as many honours of each kind as the claim counts, and all of them once', () => {
	const halves = wall(claims, 'zh');
	for (const { honours, count } of halves) expect(honours).toHaveLength(count);
	const all = halves.flatMap(({ honours }) => honours.map(({ id }) => id));
	expect(new Set(all).size).toBe(amountOf(claims, 'HONOURS'));
});

test('an honour that is confirmed elsewhere changes sides', () => {
	const confirmed = { ...claims, 'S-H01': { ...claims['S-H01']!, grade: 'corroborated' as const } };
	expect(wall(confirmed, 'zh')[0].honours[0]!.id).toBe('S-H01');
});

test('names stand as the claims say them, in the order of the roll', () => {
	const [confirmed, unconfirmed] = wall(claims, 'zh');
	expect(confirmed.honours.map(({ order }) => order)).toEqual([1, 3, 4, 5, 6]);
	expect(unconfirmed.honours[0]!.name).toBe(claims['S-H01']!.says.zh);
});

describe.for(LANGS.flatMap((lang) => TALL_ROOMS.map((room) => ({ lang, room }))))('in $room.width px, $lang', (at) => {
	const { lang, room } = at;
	const halves = wall(claims, lang);
	const all = plaques(halves, room);

	test('every word has its room', () => {
		expect(troubles([...heads(halves, lang, room), ...all.flatMap(({ labels }) => labels)], room)).toEqual([]);
	});

	test('every name stands whole inside its plaque', () => {
		for (const { honour, box, labels } of all) {
			const joined = labels.map(({ text }) => text).join(lang === 'zh' ? '' : ' ');
			expect(joined).toBe(honour[writing(halves, room).way.name]);
			for (const label of labels) {
				const { x, y, width, height } = boxOf(label);
				expect(x, label.text).toBeGreaterThanOrEqual(box.x);
				expect(x + width, label.text).toBeLessThanOrEqual(box.x + box.width);
				expect(y, label.text).toBeGreaterThanOrEqual(box.y - 0.5);
				expect(y + height, label.text).toBeLessThanOrEqual(box.y + box.height + 0.5);
			}
		}
	});

	test('a second frame keeps clear of the letters', () => {
		if (!hasDouble(all)) return;
		for (const { box, labels } of all) {
			const written = labels.map(boxOf);
			expect(Math.min(...written.map(({ y }) => y)) - box.y).toBeGreaterThan(6);
			expect(box.y + box.height - Math.max(...written.map(({ y, height }) => y + height))).toBeGreaterThan(6);
		}
	});

	test('the letters can be read', () => {
		expect(writing(halves, room).size).toBeGreaterThanOrEqual(LEAST);
	});

	test('plaques are as high as each other but on small walls, and as far apart everywhere', () => {
		const own = all.filter(({ grade }) => grade === 'corroborated').map(({ box }) => box);
		const heights = own.map(({ height }) => height);
		const apart = own.slice(1).map(({ y }, i) => y - own[i]!.y - own[i]!.height);
		expect(Math.max(...apart) - Math.min(...apart)).toBeLessThan(1e-6);
		// English names are longer.
		if (room.width > (lang === 'en' ? 400 : 340))
			expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1e-6);
	});

	test('names are whole but on the smallest phone’s English wall', () => {
		const small = lang === 'en' && room.width < 340;
		expect(writing(halves, room).way.name).toBe(small ? 'short' : 'name');
	});
});
