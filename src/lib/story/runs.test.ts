import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { runsOf } from './runs.ts';

const { steps } = loadContent().story;

test('runs have every step once and in order, and none has very many', () => {
	const long = Array.from({ length: 1000 }, (_, i) => steps[i % steps.length]!);
	for (const all of [steps, long, steps.slice(0, 1)]) {
		const runs = runsOf(all);
		expect(runs.flatMap(({ steps }) => steps)).toEqual(all);
		expect(Math.max(...runs.map(({ steps }) => steps.length))).toBeLessThanOrEqual(16);
	}
});

test('a run rests as long as its cards do', () => {
	const [first] = runsOf(steps);
	expect(first!.dwell).toBeCloseTo(first!.steps.reduce((sum, { dwell }) => sum + dwell, 0));
});
