import { describe, expect, test } from 'vitest';
import { snap, turnedBy, yearAt } from './turning.ts';

const SPAN = [2012, 2022] as const;
const KNOWN = [2012, 2014, 2016, 2017, 2018, 2022];

test('a point on an upright dial and on one that lies gives the year there, and its ends beyond it', () => {
	const upright = { x: 1240, y: 100, width: 1, height: 500 };
	expect(yearAt(upright, 0, 350, SPAN)).toBe(2017);
	expect(yearAt(upright, 0, 90, SPAN)).toBe(2012);
	expect(yearAt(upright, 0, 900, SPAN)).toBe(2022);
	const lying = { x: 20, y: 500, width: 350, height: 1 };
	expect(yearAt(lying, 20 + 35, 0, SPAN)).toBe(2013);
});

test('a dial let go turns to the nearest known year', () => {
	expect(snap(2012.9, KNOWN)).toBe(2012);
	expect(snap(2015.2, KNOWN)).toBe(2016);
	expect(() => snap(2015, [])).toThrow(RangeError);
});

describe('keys', () => {
	test.for([
		['ArrowRight', 2012, 2014],
		['ArrowDown', 2016, 2017],
		['ArrowLeft', 2016, 2014],
		['ArrowUp', 2012, 2012],
		['ArrowRight', 2015.4, 2016],
		['PageDown', 2012, 2022],
		['PageUp', 2018, 2012],
		['Home', 2017, 2012],
		['End', 2012, 2022],
		['End', 2022, 2022]
	] as const)('%s turns %d to %i', ([key, from, to]) => {
		expect(turnedBy(key, from, KNOWN)).toBe(to);
	});

	test('other keys are left to the page', () => {
		expect(turnedBy('Tab', 2012, KNOWN)).toBeUndefined();
		expect(turnedBy(' ', 2012, KNOWN)).toBeUndefined();
	});
});
