import { expect, test } from 'vitest';
import { nearest, resample, walk } from './line.ts';
import type { Path } from './plane.ts';
import { rails } from './rails.ts';
import { reference } from './reference.ts';
import { subtract, turn } from './vector.ts';

const { jingguang, hukun, intercity } = rails(reference);
const branches: Record<string, Path> = {
	'hukun-w': hukun.west,
	'hukun-e': hukun.east,
	...Object.fromEntries(intercity.map((path, i) => [`intercity ${i}`, path]))
};
const all: Record<string, Path> = { jingguang, ...branches };

test.for(Object.entries(all))('%s turns by less than 15° between chords of 100 m', ([, path]) => {
	const chords = resample(path, 100);
	for (let i = 2; i < chords.length; i++) {
		const [a, b, c] = [chords[i - 2]!, chords[i - 1]!, chords[i]!];
		expect(turn(subtract(b, a), subtract(c, b))).toBeLessThan(15);
	}
});

test.for(Object.entries(all))('%s never runs beside another for more than 400 m', ([name, path]) => {
	for (const [other, trunk] of Object.entries(all)) {
		if (other === name) continue;
		const { length, at, heading } = walk(path);
		const main = walk(trunk);
		let run = 0;
		for (let s = 0; s <= length; s += 20) {
			const { away, station } = nearest(trunk, at(s));
			const apart = turn(heading(s), main.heading(station));
			// Where a turnout leaves its trunk the two are one line for as long as a ladder is wide.
			const beside = away > 25 && away < 250 && Math.min(apart, 180 - apart) < 12;
			run = beside ? run + 20 : 0;
			expect(run, `${name} beside ${other} at ${s} m`).toBeLessThanOrEqual(400);
		}
	}
});

test('hukun leaves the trunk at the yard in the west and at the station in the east', () => {
	for (const path of [hukun.west, hukun.east]) expect(nearest(jingguang, path[0]!).away).toBeLessThan(1);
	expect(hukun.west.at(-1)![0]).toBeLessThan(-10000);
	expect(hukun.east.at(-1)![0]).toBeGreaterThan(20000);
});

test('the intercity line has a stretch of its own through the district, joined at both ends', () => {
	const through = intercity[1]!;
	for (const end of [through[0]!, through.at(-1)!]) expect(nearest(jingguang, end).away).toBeLessThan(1);
	expect(intercity).toHaveLength(3);
});

test.for(Object.entries(branches))('%s meets the trunk with its heading', ([, path]) => {
	const { length, heading } = walk(path);
	for (const s of [0, length]) {
		const { away, station } = nearest(jingguang, s === 0 ? path[0]! : path.at(-1)!);
		if (away > 1) continue;
		const apart = turn(heading(s), walk(jingguang).heading(station));
		expect(Math.min(apart, 180 - apart)).toBeLessThan(5);
	}
});
