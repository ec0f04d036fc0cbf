import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readDoc } from './document.ts';
import { readEntries } from './entries.ts';

const Thing = v.strictObject({ id: v.string(), year: v.number() });
const read = (text: string, paths: (string | number)[][] = [[]]) =>
	readEntries(readDoc('claims.yaml', text).doc, paths, Thing, 'claim');

test('entries are kept by id, in order, with their place', () => {
	const { valid, problems } = read('- { id: b, year: 1 }\n- { id: a, year: 2 }');
	expect(problems).toEqual([]);
	expect([...valid.keys()]).toEqual(['b', 'a']);
	expect(valid.get('a')).toMatchObject({ value: { id: 'a', year: 2 }, path: [1] });
});

test('a mistake in one entry hides none in another, and its id stays known', () => {
	const { valid, ids, problems } = read('- { id: a, year: x }\n- { id: b }\n- { id: c, year: 3 }');
	expect(problems.map(({ line }) => line)).toEqual([1, 2]);
	expect([...ids]).toEqual(['a', 'b', 'c']);
	expect([...valid.keys()]).toEqual(['c']);
});

test('an id that stands twice is said where it stands again, over several lists too', () => {
	expect(read('- { id: a, year: 1 }\n- { id: a, year: 2 }').problems).toEqual([
		{
			file: 'claims.yaml',
			line: 2,
			column: 9,
			what: 'claim "a" stands a second time',
			mend: 'the first is in line 1: give this one another id'
		}
	]);
	const lists = 'x: [{ id: a, year: 1 }]\ny: [{ id: a, year: 1 }]';
	expect(read(lists, [['x'], ['y']]).problems).toHaveLength(1);
});

test('what is no list is said to be none', () => {
	expect(read('id: a').problems[0]?.what).toBe('a list of claims is expected here');
});
