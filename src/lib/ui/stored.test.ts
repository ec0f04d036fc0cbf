import { afterEach, expect, test, vi } from 'vitest';
import { store, stored } from './stored.ts';

afterEach(() => vi.unstubAllGlobals());

test('what is stored is found again', () => {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
	expect(stored('wish')).toBeUndefined();
	store('wish', 'less');
	expect(stored('wish')).toBe('less');
});

test('storage that may not be touched is as good as empty', () => {
	const refuse = () => {
		throw new DOMException('The document is sandboxed.', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
	expect(stored('wish')).toBeUndefined();
	expect(() => store('wish', 'less')).not.toThrow();
});

test('a page without storage at all is the same', () => {
	vi.stubGlobal('localStorage', undefined);
	expect(stored('wish')).toBeUndefined();
	expect(() => store('wish', 'less')).not.toThrow();
});
