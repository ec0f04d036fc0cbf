import { area, booleanDisjoint, polygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import plots from '#lib/geo/plots.json' with { type: 'json' };
import water from '#lib/geo/water.json' with { type: 'json' };
import zone from '#lib/geo/zone.json' with { type: 'json' };
import { amountOf } from '#lib/schema/claim.ts';
import { LANGS } from '#lib/schema/localized.ts';
import type { LngLat } from '#lib/schema/place.ts';
import { COMPARED, comparedSquare, rowGround } from './compute.ts';
import { ems } from '../letters.ts';
import { linesOf, SMALL } from './lines.ts';

type Lines = ReturnType<typeof linesOf>;

const { claims } = loadContent().story;
const shape = (ring: readonly LngLat[]) => polygon([[...ring, ring[0]!].map((point) => [...point])]);
const km2 = (ring: readonly LngLat[]) => area(shape(ring)) / 1e6;

describe.for([0, 1] as const)('square %i', (at) => {
	const { claim, area } = COMPARED[at];

	test.for([0.3, 1])('drawn to %d has that part of its claim’s area', (share) => {
		const wanted = amountOf(claims, claim, area) * share;
		expect(Math.abs(km2(comparedSquare(claims, at, share)) / wanted - 1)).toBeLessThan(0.005);
	});

	test('takes the share of the zone that the claim gives', () => {
		const share = (km2(comparedSquare(claims, at)) / amountOf(claims, 'S18')) * 100;
		expect(Math.abs(share / amountOf(claims, claim, 'share') - 1)).toBeLessThan(0.005);
	});

	test('covers neither zone nor plot nor river', () => {
		const square = shape(comparedSquare(claims, at));
		const xiang = water.features.find(({ properties }) => properties.id === 'xiang')!;
		for (const { geometry } of [...zone.features, ...plots.features, xiang])
			expect(booleanDisjoint(square, polygon(geometry.coordinates as number[][][]))).toBe(true);
	});
});

test('the squares stand apart', () => {
	expect(booleanDisjoint(shape(comparedSquare(claims, 0)), shape(comparedSquare(claims, 1)))).toBe(true);
});

test('the camera is told of the whole row', () => {
	expect(rowGround(claims)).toEqual([...comparedSquare(claims, 0), ...comparedSquare(claims, 1)]);
});

describe('what is written beside the squares', () => {
	test('is the area as its source gives it and in square kilometres, what it is, and the share of the zone', () => {
		const texts = (at: 0 | 1) => linesOf(claims, 'zh', at, Infinity).map(({ text }) => text);
		expect(texts(0)).toEqual(['近3500亩', '近2.33平方公里', '修复或风险管控', '占清水塘约15.4%（推算）']);
		expect(texts(1)).toEqual(['2.84平方公里', '项目区（7片）内原定治理', '占清水塘约18.7%（推算）']);
	});

	test('stands in as few lines as there is room for, a unit below its number and no part alone without need', () => {
		const texts = (room: number) => linesOf(claims, 'zh', 1, room).map(({ text }) => text);
		expect(texts(5.25).slice(0, 2)).toEqual(['2.84', '平方公里']);
		expect(texts(8.5).slice(-2)).toEqual(['占清水塘', '约18.7%（推算）']);
	});

	test.for(LANGS.flatMap((lang) => [7, 8.5].map((room) => ({ lang, room }))))(
		'says the same in $room em, in $lang',
		({ lang, room }) => {
			for (const at of [0, 1] as const) {
				const [wide, narrow] = [Infinity, room].map((room) => linesOf(claims, lang, at, room)) as [Lines, Lines];
				const joined = (lines: Lines) => lines.map(({ text }) => text.replaceAll(' ', '')).join('');
				expect(joined(narrow)).toBe(joined(wide));
				for (const { text, big } of narrow) expect(ems(text) * (big ? 1 : SMALL), text).toBeLessThanOrEqual(room);
			}
		}
	);
});
