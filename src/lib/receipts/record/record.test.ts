import { expect, test } from 'vitest';
import { stepsWith } from './record.ts';

test('a claim is used by the steps that rest on it, in the order of the story', () => {
	const steps = [
		{ id: 'one', title: { zh: '一' }, claims: ['A', 'B'] },
		{ id: 'two', title: { zh: '二' }, claims: ['B'] },
		{ id: 'three', title: { zh: '三' }, claims: ['A'] }
	];
	expect(stepsWith('A', steps).map(({ id }) => id)).toEqual(['one', 'three']);
	expect(stepsWith('C', steps)).toEqual([]);
});
