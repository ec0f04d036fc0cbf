import { expect, test } from 'vitest';
import type { Clock } from './clock.ts';
import { Stand } from './stand.svelte.ts';

/** A clock that goes when it is told to. */
function handClock() {
	let now = 5000;
	let tick: (() => void) | undefined;
	const clock: Clock = { now: () => now, every: (_, call) => ((tick = call), () => (tick = undefined)) };
	const pass = (ms: number) => {
		for (const until = now + ms; now < until;) {
			now += 100;
			tick?.();
		}
	};
	return { clock, pass };
}

function stand() {
	const { clock, pass } = handClock();
	const turns: string[] = [];
	const it = new Stand(
		clock,
		{ attract: 90, warn: 20 },
		{ onbegin: () => turns.push('begin'), onend: () => turns.push('end'), oninvite: () => turns.push('invite') }
	);
	const undo = it.run();
	return { it, pass, turns, undo };
}

test('a visit begins, is warned and ends, each told once', () => {
	const { it, pass, turns } = stand();
	expect(turns).toEqual(['invite']);
	it.touch();
	it.touch();
	expect([it.state, ...turns]).toEqual(['active', 'invite', 'begin']);
	pass(69_800);
	expect(it.state).toBe('active');
	// The warning is given time to appear.
	pass(200);
	expect([it.state, it.left]).toEqual(['warn', 20]);
	pass(10_000);
	expect(it.left).toBe(10);
	pass(10_000);
	expect([it.state, it.left, ...turns]).toEqual(['reset', 0, 'invite', 'begin', 'end']);
	pass(1000);
	expect([it.state, ...turns.slice(3)]).toEqual(['attract', 'invite']);
});

test('a touch during the warning goes on with the same visit', () => {
	const { it, pass, turns } = stand();
	it.touch();
	pass(75_000);
	it.touch();
	expect([it.state, it.left, ...turns]).toEqual(['active', 0, 'invite', 'begin']);
});

test('a touch while the stand goes back begins another visit', () => {
	const { it, pass, turns } = stand();
	it.touch();
	pass(90_000);
	expect(it.state).toBe('reset');
	it.touch();
	expect([it.state, ...turns]).toEqual(['active', 'invite', 'begin', 'end', 'begin']);
});

test('once undone it looks at no clock', () => {
	const { it, pass, undo } = stand();
	it.touch();
	undo();
	pass(200_000);
	expect(it.state).toBe('active');
});
