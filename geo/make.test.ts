import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { make } from './make.ts';
import { reference } from './reference.ts';

const folder = new URL('../src/lib/geo/', import.meta.url);
const files = make(reference);

test('the committed files are, byte for byte, what the driver makes', () => {
	for (const [name, text] of Object.entries(files)) {
		// toBe on the whole text would print a hundred kilobytes.
		expect(readFileSync(new URL(name, folder), 'utf8') === text, `${name}: run "npm run geo"`).toBe(true);
	}
});

test('no file is left over from an earlier driver', () => {
	expect(
		readdirSync(folder)
			.filter((name) => name.endsWith('.json'))
			.sort()
	).toEqual(Object.keys(files).sort());
});

test('every file is one line of JSON with an end, and small enough to ship', () => {
	for (const [name, text] of Object.entries(files)) {
		expect(JSON.stringify(JSON.parse(text)) + '\n' === text, name).toBe(true);
		expect(text.length, name).toBeLessThan(130_000);
	}
});

test('coordinates carry no more than six decimals', () => {
	for (const text of Object.values(files)) expect(text).not.toMatch(/\d\.\d{7}/);
});
