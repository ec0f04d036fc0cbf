import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { unreadable } from '../../../../tests/build/old/syntax.ts';
import { bundled } from './bundled.ts';

describe('the loader', () => {
	let code = '';
	beforeAll(async () => {
		code = await bundled('src/lib/embed/loader/index.ts', { TITLES: { zh: '石峰十年', en: 'Ten Years of Shifeng' } });
	});

	test('is at most 3 KB gzip', () => {
		expect(gzipSync(code).length).toBeLessThanOrEqual(3072);
	});

	test('is a classic script that old browsers read, in any charset', () => {
		expect(unreadable(code, 'script')).toEqual([]);
		expect(code).toContain('\\u77f3\\u5cf0');
		expect(code).toMatch(/^[\x20-\x7e\s]*$/);
	});

	test('leaves no name behind', () => {
		expect(code).toMatch(/^\(function\(\)\{[^]*\}\)\(\);?\s*$/);
		expect(code).not.toMatch(/\b(window|globalThis|self)\.\w+\s*=[^=]/);
	});
});
