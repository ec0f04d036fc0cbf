import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { PART_NAMES } from './parts.ts';

const used = new Set(Object.values(loadContent().claims).flatMap(({ parts }) => Object.keys(parts)));

test('every further figure of the record has a name in both languages; a new one is named in parts.ts', () => {
	expect([...used].filter((part) => !PART_NAMES[part]?.en)).toEqual([]);
});

test('no name is left over from a figure that is gone', () => {
	expect(Object.keys(PART_NAMES).filter((part) => !used.has(part))).toEqual([]);
});
