import { expect, test } from 'vitest';
import { distanceTo, measure } from './measure.ts';

const heights = [1000, 500, 2000];
const at = (scrolled: number) => (index: number) => ({
	top: heights.slice(0, index).reduce((sum, height) => sum + height, 0) - scrolled,
	height: heights[index]!
});

test('the step under the line is found from wherever one starts looking', () => {
	for (const near of [-3, 0, 1, 2, 9]) {
		expect(measure(at(0), 3, 400, near)).toEqual({ index: 0, progress: 0.4 });
		expect(measure(at(850), 3, 400, near)).toEqual({ index: 1, progress: 0.5 });
		expect(measure(at(1600), 3, 400, near)).toEqual({ index: 2, progress: 0.25 });
	}
});

test('a border belongs to the step that begins there', () => {
	expect(measure(at(600), 3, 400, 0)).toEqual({ index: 1, progress: 0 });
});

test('above and below the story it stands at its beginning and end', () => {
	expect(measure(at(-5000), 3, 400, 1)).toEqual({ index: 0, progress: 0 });
	expect(measure(at(9000), 3, 400, 1)).toEqual({ index: 2, progress: 1 });
});

test('going the distance to a position arrives there', () => {
	for (const position of [
		{ index: 0, progress: 0.3 },
		{ index: 2, progress: 0.9 }
	]) {
		const scrolled = 1234;
		const distance = distanceTo(position, at(scrolled)(position.index), 400);
		const arrived = measure(at(scrolled + distance), 3, 400, 1);
		expect(arrived.index).toBe(position.index);
		expect(arrived.progress).toBeCloseTo(position.progress, 9);
	}
});
