import { expect, test } from 'vitest';
import { fill } from './fill.ts';

test('what is missing is put in unseen by loops; what is there stays', () => {
	const own = () => 'own';
	const object: Record<string, () => string> = { there: own };
	fill([
		[object, 'there', () => 'ours'],
		[object, 'missing', () => 'ours']
	]);
	expect(object['there']).toBe(own);
	expect(object['missing']!()).toBe('ours');
	expect(Object.keys(object)).toEqual(['there']);
});
