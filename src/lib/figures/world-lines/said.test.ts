import { expect, test } from 'vitest';
import { ems } from '../letters.ts';
import { saidWithin } from './said.ts';

test.for([
	['超过70个国家和地区', 300],
	['超过70个国家和地区', 95],
	['more than 70 countries and regions', 260],
	['more than 70 countries and regions', 95]
] as const)('%s can be read and stays within %d px', ([text, width]) => {
	const { size, lines } = saidWithin(text, width);
	expect(size).toBeGreaterThanOrEqual(9.5);
	for (const line of lines) expect(ems(line) * size).toBeLessThanOrEqual(width);
	expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('one line is kept as long as it can be read', () => {
	expect(saidWithin('超过70个国家和地区', 95).lines).toHaveLength(1);
	expect(saidWithin('more than 70 countries and regions', 95).lines.length).toBeGreaterThan(1);
});
