import { expect, test } from 'vitest';
import { counted, countersCsv, countersFrom, hourOf, reached, total, type Counters } from './counters.ts';

const TWO = '2026-03-01T14';
const THREE = '2026-03-01T15';

function day(): Counters {
	let counters: Counters = {};
	for (const what of ['sessions', 'sessions', 'qrShown'] as const) counters = counted(counters, TWO, what);
	counters = reached(counters, TWO, 'river');
	counters = counted(counters, THREE, 'sessions');
	return reached(counters, THREE, 'free');
}

test('each thing is counted in its hour', () => {
	expect(day()).toEqual({
		[TWO]: { counts: { sessions: 2, qrShown: 1 }, furthest: { river: 1 } },
		[THREE]: { counts: { sessions: 1 }, furthest: { free: 1 } }
	});
	expect(total(day())).toEqual({ counts: { sessions: 3, qrShown: 1 }, furthest: { river: 1, free: 1 } });
});

test('what is written down says no time finer than an hour, and nothing of anybody', () => {
	expect(hourOf(new Date('2026-03-01T14:59:59.999'))).toBe(TWO);
	expect(JSON.stringify(day())).not.toMatch(/\d\d:\d\d|\d{9}/);
	expect(Object.keys(day()[TWO]!)).toEqual(['counts', 'furthest']);
});

test('half a year is kept by the hour, and what is older is added up', () => {
	const begin = new Date('2024-01-01T00:00:00').getTime();
	const hours = Array.from({ length: 2203 }, (_, hour) => hourOf(new Date(begin + hour * 3600_000)));
	const one = { counts: { sessions: 1 }, furthest: {} };
	let counters: Counters = Object.fromEntries(hours.slice(0, 2200).map((hour) => [hour, one]));
	for (const hour of hours.slice(2200)) counters = counted(counters, hour, 'sessions');
	expect(Object.keys(counters)).toHaveLength(2201);
	expect(counters['before']).toEqual({ counts: { sessions: 3 }, furthest: {} });
	for (const hour of hours.slice(0, 3)) expect(counters).not.toHaveProperty(hour);
	expect(total(counters).counts.sessions).toBe(2203);
	expect(JSON.stringify(counters).length).toBeLessThan(1_000_000);
});

test('they are read again as they were written, and rubbish is left out', () => {
	expect(countersFrom(JSON.stringify(day()))).toEqual(day());
	for (const text of [undefined, '', '{', 'null', '[1]', '7']) expect(countersFrom(text)).toEqual({});
	expect(countersFrom(`{"a":1,"b":{"counts":{"sessions":"x"},"furthest":{}},"c":{"counts":{},"furthest":{}}}`)).toEqual(
		{
			c: { counts: {}, furthest: {} }
		}
	);
});

test('the table has a line for each hour, in order', () => {
	const table = countersCsv(
		{ ...day(), before: { counts: { reloads: 4 }, furthest: {} } },
		['cover', 'river'],
		'Hall 2'
	);
	const [head, ...lines] = table.trim().split('\r\n');
	expect(head).toBe(
		'device,hour,sessions,completions,languageSwitches,qrShown,reloads,contextLosses,furthest:cover,furthest:river'
	);
	expect(lines).toEqual([
		'Hall 2,before,0,0,0,0,4,0,0,0',
		`Hall 2,${TWO},2,0,0,1,0,0,0,1`,
		`Hall 2,${THREE},1,0,0,0,0,0,0,0`
	]);
});
