import { expect, test } from 'vitest';
import { byBasis, degrees } from './located.ts';

test('a position is written latitude first, as readers know it', () => {
	expect(degrees([113.08, 27.8705])).toBe('27.8705, 113.0800');
});

test('shapes known in the same way stand together, and of one name only the largest error', () => {
	const shape = (id: string, name: string, accuracyM: number, basis: string) => ({
		id,
		name: { zh: name },
		accuracyM,
		basis: { zh: basis }
	});
	const groups = byBasis([
		shape('west', '铁路', 250, '线'),
		shape('creek', '港', 900, '文'),
		shape('east', '铁路', 400, '线'),
		shape('other', '公路', 100, '线')
	]);
	expect(groups.map(({ basis, shapes }) => [basis.zh, ...shapes.map(({ id }) => id)])).toEqual([
		['线', 'east', 'other'],
		['文', 'creek']
	]);
});
