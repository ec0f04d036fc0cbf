import { expect, test } from 'vitest';
import { choreOf, minutesOf, nightAt } from './night.ts';

test.for([
	['03:30', 210],
	['3:30', 210],
	['00:00', 0],
	['23:59', 1439],
	['03：30', 210],
	['０３：３０', 210],
	['3.30', undefined],
	['0330', undefined],
	['24:00', undefined],
	['12:60', undefined],
	['noon', undefined],
	['', undefined]
] as const)('%s is minute %s of the day', ([text, minutes]) => {
	expect(minutesOf(text)).toBe(minutes);
});

test('the window is open for an hour', () => {
	const at = (time: string) => nightAt(new Date(`2026-03-01T${time}`), 210);
	expect(at('03:29:59')).toBeUndefined();
	expect(at('03:30:00')).toBe('2026-3-1');
	expect(at('04:29:59')).toBe('2026-3-1');
	expect(at('04:30:00')).toBeUndefined();
	expect(at('15:30:00')).toBeUndefined();
});

test('past midnight it is still the night before', () => {
	expect(nightAt(new Date('2026-03-01T23:50:00'), 1430)).toBe('2026-3-1');
	expect(nightAt(new Date('2026-03-02T00:20:00'), 1430)).toBe('2026-3-1');
});

test('a stand without a window has none', () => {
	expect(nightAt(new Date('2026-03-01T03:40:00'), undefined)).toBeUndefined();
});

test.for([
	['the same version', '1', '1', true, 'none'],
	['a new version', '1', '2', true, 'update'],
	['no answer', '1', undefined, true, 'none'],
	['no answer to a stand on stills', '1', undefined, false, 'none'],
	['the same version to a stand on stills', '1', '1', false, 'reload']
] as const)('%s', ([, own, answered, live, chore]) => {
	expect(choreOf(own, answered, live)).toBe(chore);
});
