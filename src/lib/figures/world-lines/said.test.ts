import { range } from 'd3';
import { expect, test } from 'vitest';
import { boxOf, ems } from '../letters.ts';
import { loadContent } from '#lib/content/load.ts';
import { saidBeside } from './beside.ts';
import { lines, type Line } from './compute.ts';
import { saidWithin } from './said.ts';

const { claims } = loadContent().story;
/** Frames of windows, and where the map has the source in them. */
const VIEWS = [
	{ width: 360, height: 384, free: { x: 10, y: 52, width: 340, height: 284 }, source: [223, 154] },
	{ width: 390, height: 506, free: { x: 10, y: 52, width: 370, height: 406 }, source: [264, 210] },
	{ width: 768, height: 614, free: { x: 10, y: 76, width: 748, height: 490 }, source: [464, 262] },
	{ width: 1280, height: 800, free: { x: 471, y: 36, width: 713, height: 716 }, source: [949, 315] }
] as const;
const SAID = [
	{ countries: '超过70个国家和地区', unchanged: '2015—2022年没有变' },
	{ countries: 'more than 70 countries and regions', unchanged: 'unchanged 2015–2022' }
];

/** A line in steps of about a pixel. */
const dense = (line: Line) =>
	line.slice(1).flatMap(([x, y], i) => {
		const [fromX, fromY] = line[i]!;
		return range(0, 1, 0.04).map((part) => [fromX + (x - fromX) * part, fromY + (y - fromY) * part] as const);
	});

test.for(VIEWS.flatMap((view) => SAID.map((words) => [view.width, words.countries, view, words] as const)))(
	'in a window of %d px %s stands in few rows, on no line and inside',
	([, , { source, ...frame }, words]) => {
		const all = lines(claims, source, frame, 1);
		const { x, rows } = saidBeside(words, source, all, frame);
		expect(rows.length).toBeLessThanOrEqual(3);
		expect(rows.some(({ text }) => text === words.unchanged)).toBe(frame.width >= 390);
		for (const { text, y, size } of rows) {
			const box = boxOf({ text, x, y, size });
			expect(box.x + box.width).toBeLessThanOrEqual(frame.width - 8);
			expect(box.y).toBeGreaterThanOrEqual(frame.free.y);
			const crossed = all.flatMap(dense).filter(([px, py]) => {
				return px > box.x - 2 && px < box.x + box.width + 2 && py > box.y && py < box.y + box.height;
			});
			expect(crossed, text).toEqual([]);
		}
	}
);

test.for([
	['超过70个国家和地区', 300],
	['超过70个国家和地区', 95],
	['more than 70 countries and regions', 260],
	['more than 70 countries and regions', 95]
] as const)('%s can be read and stays within %d px', ([text, width]) => {
	const { size, lines } = saidWithin(text, width);
	expect(size).toBeGreaterThanOrEqual(9.5);
	for (const line of lines) expect(ems(line) * size).toBeLessThanOrEqual(width);
	expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('one line is kept as long as it can be read', () => {
	expect(saidWithin('超过70个国家和地区', 95).lines).toHaveLength(1);
	expect(saidWithin('more than 70 countries and regions', 95).lines.length).toBeGreaterThan(1);
});
