import { expect, test } from 'vitest';
import { table } from './table.ts';

const walk = (task: number) => ({
	walk: { height: 1000, per1000: { script: 1, style: 1, task }, long: { own: 0, longest: 0, others: 0 }, shift: 0 }
});

test('a line has what each page has, what ours is of it, and the budget', () => {
	const lines = table({ ours: walk(50), common: walk(200), plain: walk(25) }).split('\n');
	expect(lines[0]!.trim().split(/ {2,}/)).toEqual(['ours', 'common', 'plain', 'ours/common', 'ours/plain', 'budget']);
	const line = lines.find((line) => line.startsWith('main thread'))!;
	expect(line.trim().split(/ {2,}/)).toEqual([
		'main thread per 1,000 px (ms)',
		'50',
		'200',
		'25',
		'0.25',
		'2.00',
		'≤ 100'
	]);
});

test('what was not measured has no line, and nothing is divided by nothing', () => {
	const written = table({ ours: walk(50), common: walk(0) });
	expect(written).not.toMatch(/paint|NaN|Infinity/);
	expect(written.split('\n').find((line) => line.startsWith('main thread'))).toMatch(/50 +0 +–/);
});
