import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveKeys, letGlide, LOST, scrollAtOnce, TICK } from './scrollKeys.ts';

let tops: number[] = [];

const press = (key: string) => {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
	document.body.dispatchEvent(event);
	return event;
};

beforeEach(() => {
	vi.useFakeTimers();
	tops = [];
	vi.stubGlobal('scrollTo', ({ top }: { top: number }) => tops.push(top));
	vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
	vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(9000);
});
afterEach(() => {
	leaveKeys();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test('keys scroll by script from now on, and those that scroll nothing are left alone', () => {
	void scrollAtOnce();
	expect([press('PageDown'), press('End'), press('j')].map((event) => event.defaultPrevented)).toEqual([
		true,
		true,
		false
	]);
	expect(tops).toEqual([700, 8200]);
});

test('a key that moved nothing before it was held is made good, once; one that moved the page is not', async () => {
	const event = press('ArrowDown');
	const over = scrollAtOnce({ event, top: 0 });
	void scrollAtOnce({ event, top: 0 });
	vi.advanceTimersByTime(1000);
	await over;
	expect(tops).toEqual([40]);
	letGlide(0);
	vi.advanceTimersByTime(TICK);
	void scrollAtOnce({ event, top: -30 });
	vi.advanceTimersByTime(1000);
	expect(tops).toEqual([40]);
});

test('the browser glides again once the page has answered in time for long enough', () => {
	void scrollAtOnce();
	letGlide(1500);
	vi.advanceTimersByTime(1250);
	// Something holds the page up for two seconds.
	const now = performance.now.bind(performance);
	vi.spyOn(performance, 'now').mockImplementation(() => now() + 2000);
	vi.advanceTimersByTime(1250);
	expect(press('PageDown').defaultPrevented).toBe(true);
	vi.advanceTimersByTime(1250);
	expect(press('PageDown').defaultPrevented).toBe(false);
});

test('a key that the browser has lost is made good when its glide must be over, and no other', () => {
	void scrollAtOnce();
	letGlide(0);
	vi.advanceTimersByTime(TICK);
	const y = vi.spyOn(window, 'scrollY', 'get').mockReturnValue(100);
	expect(press('PageDown').defaultPrevented).toBe(false);
	// The end of a glide that was under way before.
	y.mockReturnValue(140);
	vi.advanceTimersByTime(LOST - 1);
	expect(tops).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(tops).toEqual([800]);

	press('PageDown');
	y.mockReturnValue(800);
	vi.advanceTimersByTime(LOST);
	expect(tops, 'the browser has gone there').toEqual([800]);

	press('PageDown');
	dispatchEvent(new WheelEvent('wheel'));
	vi.advanceTimersByTime(LOST);
	expect(tops, 'the reader has gone elsewhere').toEqual([800]);

	press('PageDown');
	leaveKeys();
	vi.advanceTimersByTime(LOST);
	expect(tops, 'the story has ended').toEqual([800]);
});
