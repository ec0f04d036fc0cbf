import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { amountOf } from '#lib/schema/claim.ts';
import { LANGS } from '#lib/schema/localized.ts';
import { ROOMS } from '../rooms.ts';
import { troubles } from '../views.ts';
import { layout, METALS, sideOf } from './compute.ts';
import { block } from './cube.ts';
import { labels, widths } from './labels.ts';

const { claims } = loadContent().story;
const within = (value: number, wanted: number) =>
	expect(Math.abs(value / wanted - 1), `${value} for ${wanted}`).toBeLessThan(0.005);

describe.for(LANGS.flatMap((lang) => ROOMS.map((room) => ({ lang, room }))))('in $room.width px, $lang', (at) => {
	const { lang, room } = at;
	const where = layout(claims, room, widths(claims, lang, room));

	test('the cube holds the sediment at the scale of its bar', () => {
		const metre = where.bar.pixels / where.bar.metres;
		within((where.cube.edge / metre) ** 3, amountOf(claims, 'XWG-SLUDGE'));
		expect(where.bar.pixels).toBeLessThanOrEqual(where.cube.edge);
		expect(where.bar.metres).toBeGreaterThan(0);
	});

	test('the squares of the metals have one area for each tonne', () => {
		const [lead, ...others] = where.squares.map(({ metal, side }) => side ** 2 / amountOf(claims, metal));
		for (const area of others) within(area, lead!);
		expect(where.squares.map(({ metal }) => metal)).toEqual(METALS);
	});

	test('every word has its room', () => {
		const { beside, metals, scale, bar } = labels(claims, lang, room, where);
		expect(troubles([...beside, ...metals.flat(), scale, bar], room)).toEqual([]);
	});

	test('cube and squares stay in the room and apart', () => {
		const { cube, squares, words } = where;
		expect(cube.y - 2 * cube.edge).toBeGreaterThan(0);
		expect(cube.x * 2).toBeLessThan(words);
		for (const { x, y, side } of squares) {
			expect(x).toBeGreaterThan(words);
			expect(y).toBeGreaterThan(0);
			expect(x + side).toBeLessThan(room.width);
			expect(y + side).toBeLessThanOrEqual(where.foot + 0.001);
		}
	});
});

test('the side is the cube root of the volume', () => {
	within(sideOf(claims) ** 3, 49487.61);
});

test('a cube filled to a part of its height ends there', () => {
	expect(block(10, 5).left).toBe('M0.0 0.0L-8.7 -5.0L-8.7 -10.0L0.0 -5.0Z');
	expect(block(10, 10).top).toContain('0.0 -20.0');
});
