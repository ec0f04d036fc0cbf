import { expect, test, vi } from 'vitest';
import { Islands } from './islands.ts';

/** A page with islands for the steps, whose reader is where `at.here` says; each pause ends when `breathe` is called. */
function page(steps: readonly (readonly [number, number])[], here: number | undefined) {
	const at = { here };
	const woken: string[] = [];
	let waiting: (() => void)[] = [];
	const islands = new Islands(
		() => at.here,
		() => new Promise((resolve) => waiting.push(resolve))
	);
	const leave = steps.map((own) => islands.join(own, () => woken.push(own.join('–'))));
	/** The page has nothing else to do, once. */
	const breathe = async () => {
		const now = waiting;
		waiting = [];
		now.forEach((go) => go());
		await new Promise((done) => setTimeout(done));
	};
	return { at, woken, islands, leave, breathe, waits: () => waiting.length > 0 };
}
const single = (...indices: number[]) => indices.map((index) => [index, index] as const);

test('one wakes at a time, the nearest to the reader first', async () => {
	const { woken, breathe } = page(single(0, 1, 2, 3, 4), 3);
	expect(woken).toEqual([]);
	await breathe();
	expect(woken).toEqual(['3–3']);
	for (let turn = 0; turn < 4; turn++) await breathe();
	expect(woken).toEqual(['3–3', '2–2', '4–4', '1–1', '0–0']);
});

test('a reader within a run is in it', async () => {
	const { woken, breathe } = page([...single(12), [0, 15], [16, 31]], 10);
	for (let turn = 0; turn < 3; turn++) await breathe();
	expect(woken).toEqual(['0–15', '12–12', '16–31']);
});

test('what is out of reach sleeps until the reader is elsewhere', async () => {
	const { at, woken, islands, breathe, waits } = page(single(0, 16, 17), 0);
	for (let turn = 0; turn < 3; turn++) await breathe();
	expect(woken).toEqual(['0–0', '16–16']);
	expect(waits()).toBe(false);
	at.here = 5;
	void islands.tend();
	await breathe();
	expect(woken.at(-1)).toBe('17–17');
});

test('where the reader may be in any step all wake', async () => {
	const { woken, breathe } = page(single(40, 0, 900), undefined);
	for (let turn = 0; turn < 3; turn++) await breathe();
	expect(woken).toEqual(['0–0', '40–40', '900–900']);
});

test('who has left is not woken; one that fails does not keep the others asleep', async () => {
	const told = vi.spyOn(console, 'error').mockImplementation(() => {});
	const { woken, islands, leave, breathe } = page(single(0, 1), 0);
	leave[0]!();
	const broken = new Error('broken');
	islands.join([2, 2], () => {
		throw broken;
	});
	islands.join([3, 3], () => woken.push('3–3'));
	for (let turn = 0; turn < 3; turn++) await breathe();
	expect(woken).toEqual(['1–1', '3–3']);
	expect(told.mock.lastCall).toContain(broken);
	told.mockRestore();
});
