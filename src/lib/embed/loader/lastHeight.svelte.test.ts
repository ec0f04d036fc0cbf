import { afterEach, expect, test, vi } from 'vitest';
import { keepHeight, lastHeight } from './lastHeight.ts';

const ADDRESS = 'https://example.org/embed/zh/?mode=scroll';

afterEach(() => {
	vi.restoreAllMocks();
	sessionStorage.clear();
});

test('a height is kept for an address, and for a window of its size', () => {
	expect(lastHeight(ADDRESS)).toBe(0);
	keepHeight(ADDRESS, 34_000);
	expect(lastHeight(ADDRESS)).toBe(34_000);
	expect(lastHeight(`${ADDRESS}&chapter=1`)).toBe(0);
	vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(innerWidth + 1);
	expect(lastHeight(ADDRESS)).toBe(0);
});

test('a page that may keep nothing knows none, and does not fail', () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
		throw new DOMException('denied', 'SecurityError');
	});
	keepHeight(ADDRESS, 34_000);
	expect(lastHeight(ADDRESS)).toBe(0);
});
