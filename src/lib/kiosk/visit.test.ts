import { expect, test } from 'vitest';
import { after, RESETTING, secondsLeft, type Sign, type Visit } from './visit.ts';

const PATIENCE = { attract: 90, warn: 20 };

/** Runs a stand for so many ms, a tick every quarter of a second, with touches at the times given; what it did, and when. */
function run(ms: number, touches: readonly number[], every = 250): [number, Visit['state']][] {
	let visit: Visit = { state: 'attract', since: 0 };
	const did: [number, Visit['state']][] = [];
	const sign = (sign: Sign, now: number) => {
		const next = after(visit, sign, now, PATIENCE);
		if (next.state !== visit.state) did.push([now, next.state]);
		visit = next;
	};
	for (let now = 0; now <= ms; now += every) {
		for (const touch of touches) if (touch >= now - every && touch < now) sign('touch', touch);
		sign('tick', now);
	}
	return did;
}

test('an untouched stand invites for ever', () => {
	expect(run(10 * 3600_000, [])).toEqual([]);
});

test('a visit is warned, ended and followed by the invitation, 90 s after its last touch', () => {
	const did = run(200_000, [1000, 5000]);
	expect(did.map(([, state]) => state)).toEqual(['active', 'warn', 'reset', 'attract']);
	expect(did[0]![0]).toBe(1000);
	const [, [warned], [reset], [invited]] = did as [unknown, [number], [number], [number]];
	expect(reset - warned).toBeGreaterThanOrEqual(20_000);
	expect(reset - warned).toBeLessThanOrEqual(20_500);
	expect(Math.abs(invited - 95_000)).toBeLessThanOrEqual(1000);
});

test('one touch during the warning gives the whole time again', () => {
	const did = run(300_000, [1000, 80_000]);
	expect(did.map(([, state]) => state)).toEqual(['active', 'warn', 'active', 'warn', 'reset', 'attract']);
	expect(did[3]![0] - did[2]![0]).toBeGreaterThanOrEqual(70_000);
});

test('a machine that has slept still warns for the whole time', () => {
	const asleep = after({ state: 'active', since: 0 }, 'tick', 3600_000, PATIENCE);
	expect(asleep).toEqual({ state: 'warn', since: 3600_000 });
	expect(after(asleep, 'tick', 3620_099, PATIENCE)).toBe(asleep);
	expect(after(asleep, 'tick', 3620_100, PATIENCE).state).toBe('reset');
});

test('whoever comes while the stand goes back begins a visit', () => {
	expect(after({ state: 'reset', since: 0 }, 'touch', RESETTING / 2, PATIENCE).state).toBe('active');
});

test('the seconds left are counted down to nothing', () => {
	const visit: Visit = { state: 'warn', since: 1000 };
	expect([1000, 1101, 20_099, 20_100, 21_099, 21_100, 30_000].map((now) => secondsLeft(visit, now, PATIENCE))).toEqual([
		20, 20, 2, 1, 1, 0, 0
	]);
	expect(secondsLeft({ state: 'active', since: 0 }, 0, PATIENCE)).toBe(0);
});
