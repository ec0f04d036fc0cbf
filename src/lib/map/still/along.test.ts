import { describe, expect, test } from 'vitest';
import type { Point } from '../projector.ts';
import { along, hasRoom, middleOf, parallel } from './along.ts';

const line = (...points: [number, number][]): Point[] => points;
const flat = line([0, 50], [100, 50]);

test('the middle of a line is half its length from either end', () => {
	expect(middleOf(line([0, 0], [30, 0], [30, 70]))).toMatchObject({ x: 30, y: 20 });
});

describe('letters', () => {
	test('stand evenly about the middle', () => {
		expect(along(flat, [20, 20], false).letters.map(({ x }) => x)).toEqual([40, 60]);
	});

	test('read from the left, whichever way the line runs', () => {
		const { letters, line: read } = along([...flat].reverse(), [10, 20], false);
		[40, 55].forEach((x, i) => expect(letters[i]!.x).toBeCloseTo(x));
		expect(letters.every(({ turn }) => turn === 0)).toBe(true);
		expect(read).toEqual(flat);
	});

	test('turn with the line', () => {
		expect(along(line([0, 0], [100, 100]), [10], false).letters[0]!.turn).toBeCloseTo(45);
	});

	test('stand one below the other on a steep line where they may, reading from above', () => {
		const { letters, upright } = along(line([50, 100], [50, 0]), [20, 20], true);
		expect(upright).toBe(true);
		expect(letters.map(({ y, turn }) => [y, turn])).toEqual([
			[40, 0],
			[60, 0]
		]);
		expect(along(line([50, 0], [50, 100]), [20, 20], false).upright).toBe(false);
	});
});

describe('room', () => {
	test('is on a line as long as the words, and not on a shorter one', () => {
		expect(hasRoom(flat, 100, 12)).toBe(true);
		expect(hasRoom(flat, 101, 12)).toBe(false);
	});

	test('is not where the line turns sharply under the words, and is where it does so beside them', () => {
		const hook = line([0, 0], [60, 0], [60, 60]);
		expect(hasRoom(hook, 40, 12)).toBe(false);
		expect(hasRoom(line([0, 0], [10, 0], [10, 3], [120, 3]), 40, 12)).toBe(true);
	});

	test('is where small turns lie far enough apart for the letters', () => {
		const bent = line([0, 0], [40, 0], [75, 20], [110, 55]);
		expect(hasRoom(bent, 80, 12)).toBe(true);
		const crooked = line([0, 0], [50, 0], [53, 2], [54, 5], [80, 60]);
		expect(hasRoom(crooked, 60, 12)).toBe(false);
	});
});

describe('a line beside a line', () => {
	const bent = line([0, 0], [120, 0], [168, 64]);

	test('keeps its distance from each piece, on the side that it is told to', () => {
		expect(parallel(flat, 10)).toEqual([
			[0, 60],
			[100, 60]
		]);
		expect(parallel(flat, -10)[0]).toEqual([0, 40]);
		for (const [x, y] of parallel(bent, 10)) {
			const first = y;
			const second = (-(x - 120) * 64 + y * 48) / 80;
			expect(Math.min(first, second)).toBeCloseTo(10, 5);
		}
	});

	test('has its middle beside the other’s, so that words beside both begin together', () => {
		const { x, y, turn } = middleOf(bent);
		const [beside, angle] = [middleOf(parallel(bent, 10)), (turn * Math.PI) / 180];
		expect(beside.x).toBeCloseTo(x - Math.sin(angle) * 10, 5);
		expect(beside.y).toBeCloseTo(y + Math.cos(angle) * 10, 5);
	});
});
