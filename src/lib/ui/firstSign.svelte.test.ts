import { afterEach, expect, test, vi } from 'vitest';
import { FirstSign } from './firstSign.svelte.ts';

const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
afterEach(() => vi.unstubAllGlobals());

test.for(['scroll', 'wheel', 'touchstart', 'pointerdown', 'pointermove', 'keydown'])('%s is a sign', async (name) => {
	const sign = new FirstSign();
	const stop = sign.listen();
	await twoFrames();
	expect(sign.given).toBe(false);
	dispatchEvent(new Event(name));
	expect(sign.given).toBe(true);
	expect(sign.by).toMatchObject({ event: { type: name }, top: 0 });
	stop();
});

test('what the page does by itself as it opens is none, nor is anything once nobody listens', async () => {
	const sign = new FirstSign();
	const stop = sign.listen();
	dispatchEvent(new Event('scroll'));
	expect(sign.given).toBe(false);
	await twoFrames();
	stop();
	dispatchEvent(new Event('scroll'));
	expect(sign.given).toBe(false);
});

test('a reader who saves data is asked', async () => {
	vi.stubGlobal('navigator', { connection: { saveData: true } });
	const sign = new FirstSign();
	sign.listen();
	await twoFrames();
	dispatchEvent(new Event('pointerdown'));
	expect([sign.given, sign.asks]).toEqual([false, true]);
	sign.give();
	expect([sign.given, sign.asks]).toEqual([true, false]);
});
