import { interpolateLab } from 'd3';
import { expect, test } from 'vitest';
import { INKS } from './inks.ts';
import { mixedInLab } from './lab.ts';

test('inks are mixed as D3 mixes them, to the last of 255', () => {
	const pairs = [...Object.values(INKS), ['#000000', '#ffffff'], ['#ff0000', '#0000ff']] as [string, string][];
	for (const [from, to] of pairs) {
		const [ours, theirs] = [mixedInLab(from, to), interpolateLab(from, to)];
		for (let step = 0; step <= 100; step++) expect(ours(step / 100), `${from} ${to} ${step}`).toBe(theirs(step / 100));
	}
});
