import { describe, expect, test } from 'vitest';

const FILES = import.meta.glob<Record<string, unknown>>('./*/words.ts', { eager: true });
const tables = Object.entries(FILES).flatMap(([file, exported]) =>
	Object.entries(exported).map(([name, table]) => ({ file, name, table: table as Record<'zh' | 'en', unknown> }))
);

/** A wording with letters for what it takes in; of a table of them, each by its key. */
function wordings(words: unknown): [key: string, wording: string][] {
	if (typeof words === 'string') return [['', words]];
	if (typeof words === 'function') return wordings((words as (...args: string[]) => unknown)('A', 'B'));
	return Object.entries(words as object).flatMap(([key, inner]) =>
		wordings(inner).map(([way, wording]): [string, string] => [`${key}.${way}`, wording])
	);
}

test('every figure with words of its own is looked at', () => {
	expect(tables.length).toBeGreaterThan(15);
});

describe.for(tables)('$file $name', ({ table }) => {
	const [zh, en] = [wordings(table.zh), wordings(table.en)];

	test('has English for all of its Chinese', () => {
		const keys = (list: typeof zh) => new Set(list.map(([key]) => key.replace(/\d.*$/, '')));
		expect(keys(en)).toEqual(keys(zh));
	});

	test('says what it is given in both languages, and no 汉字 in English', () => {
		const given = (list: typeof zh) => ['A', 'B'].filter((one) => list.some(([, wording]) => wording.includes(one)));
		expect(en.filter(([, wording]) => /[\p{sc=Han}，。：（）]/u.test(wording))).toEqual([]);
		for (const one of given(zh)) expect(given(en)).toContain(one);
	});
});
