import { pairs } from 'd3';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { amountOf } from '#lib/schema/claim.ts';
import { LANGS } from '#lib/schema/localized.ts';
import { ROOMS } from '../rooms.ts';
import { troubles } from '../views.ts';
import { labels, section } from './compute.ts';

const { claims } = loadContent().story;

describe.for(ROOMS.map((room) => ({ room })))('in $room.width px', ({ room }) => {
	const at = section(claims, room);

	test('road and scale bar are drawn with the same metre', () => {
		const metre = at.bar.pixels / at.bar.metres;
		expect((at.right - at.left) / metre).toBeCloseTo(amountOf(claims, 'TX-SPEC', 'width'), 6);
		expect(metre).toBeCloseTo(at.pixelsPerMetre, 6);
	});

	test('the lanes are as many as the claim has, and all as wide', () => {
		const edges = [at.left, ...at.dividers, at.right];
		const widths = pairs(edges, (a, b) => b - a);
		expect(widths).toHaveLength(amountOf(claims, 'TX-SPEC', 'lanes'));
		for (const width of widths) expect(width).toBeCloseTo(widths[0]!, 6);
	});

	test('one thing stands below the other', () => {
		const heights = [0, at.dimension, at.upper, at.road, at.scale, room.height];
		expect(heights).toEqual([...heights].sort((a, b) => a - b));
	});

	test.for(LANGS)('every word has its room: %s', (lang) => {
		expect(troubles(Object.values(labels(claims, lang, room, at)), room)).toEqual([]);
	});
});

test('another width is another scale', () => {
	const wider = structuredClone(claims['TX-SPEC']!);
	wider.parts.width = { value: 48, bound: 'exact' };
	const [now, then] = [claims, { ...claims, 'TX-SPEC': wider }].map((claims) => section(claims, ROOMS[0]!));
	expect(then!.pixelsPerMetre).toBeCloseTo(now!.pixelsPerMetre / 2, 6);
});
