import { describe, expect, test } from 'vitest';
import { at, findLast, hasOwn } from './methods.ts';

const SPARSE = [3, 1, 4, 1, 5];

describe('each does what the browser’s own does', () => {
	test.for([0, 1, 4, 5, -1, -5, -6, 1.9, -1.9, NaN, Infinity, -Infinity])('at(%d)', (index) => {
		expect(at.call(SPARSE, index)).toBe(SPARSE.at(index));
		expect(at.call('石峰十年江', index)).toBe('石峰十年江'.at(index));
		expect(at.call(new Int16Array(SPARSE), index)).toBe(new Int16Array(SPARSE).at(index));
	});

	test.for([1, 3, 5, 9])('findLast of %i', (wanted) => {
		const calls = (find: typeof findLast) => {
			const seen: unknown[] = [];
			const passes = function (this: unknown, value: unknown, index: number) {
				seen.push([this, value, index]);
				return value === wanted;
			};
			const found = find.call(SPARSE, passes, SPARSE);
			return [found, seen];
		};
		expect(calls(findLast)).toEqual(calls(Array.prototype.findLast as typeof findLast));
	});

	test.for(['own', 'toString', 'hasOwnProperty', 'bare'])('hasOwn(%s)', (key) => {
		const bare = Object.assign(Object.create(null) as object, { bare: 1 });
		for (const object of [{ own: undefined }, bare]) expect(hasOwn(object, key)).toBe(Object.hasOwn(object, key));
	});
});
