import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { stillName, stillNames } from './named.ts';

const { steps } = loadContent().story;
const named = (id: string) => steps.find((step) => step.id === id)!;

test('a step whose year runs has a still for either end of it, any other one alone', () => {
	expect(stillNames(named('zone'))).toEqual(['zone']);
	expect(stillNames(named('then-and-now'))).toEqual(['then-and-now', 'then-and-now-2012']);
});

test('no still goes by the name of another', () => {
	const names = steps.flatMap(stillNames);
	expect(new Set(names).size).toBe(names.length);
});

test('the still is the one that is nearer to the year, also on the way from or to a neighbour', () => {
	expect(stillName(named('then-and-now'), 2012)).toBe('then-and-now-2012');
	expect(stillName(named('then-and-now'), 2016.9)).toBe('then-and-now-2012');
	expect(stillName(named('then-and-now'), 2017)).toBe('then-and-now');
	for (const year of [2012, 2017.5, 2022]) expect(stillName(named('price'), year)).toBe('price');
});
