import { expect, test } from 'vitest';
import { CITING } from './citing.ts';
import { GRADE_MEANS, GRADE_NAMES, scopeName } from './grades.ts';
import { KIOSK_WORDS, STATS_WORDS } from './kiosk.ts';
import { FREE_MAP } from './freeMap.ts';
import { MESSAGES } from './messages.ts';
import { WRITTEN } from './written.ts';
import { PART_NAMES } from './parts.ts';
import { RECORD_WORDS } from './record.ts';
import { GRADES, SCOPES } from '#lib/schema/claim.ts';

/** Every wording in `words`, those that take something in with it. */
function wordings(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	if (typeof words === 'function') return wordings((words as (...args: string[]) => unknown)('7', '9'));
	return Object.values(words as object).flatMap(wordings);
}

const ENGLISH = {
	messages: { ...MESSAGES.en, ...FREE_MAP.en, ...WRITTEN.en },
	kiosk: KIOSK_WORDS.en,
	stats: STATS_WORDS.en,
	citing: CITING.en,
	record: RECORD_WORDS.en,
	grades: [GRADE_NAMES.en, GRADE_MEANS.en, ...GRADES.map((grade) => GRADE_NAMES.en[grade])],
	scopes: SCOPES.map((scope) => scopeName(scope, 'en')),
	parts: Object.values(PART_NAMES).map(({ en }) => en ?? '')
};

test.for(Object.entries(ENGLISH))('%s: every English wording is English, and says something', ([, words]) => {
	const all = wordings(words);
	expect(all.length).toBeGreaterThan(0);
	// Full-width marks and 汉字 left over from the Chinese.
	expect(all.filter((wording) => wording.trim() === '' || /[\p{sc=Han}，。；：？！、（）]/u.test(wording))).toEqual([]);
});

test('what takes something in says it, in both languages', () => {
	const taking = (words: object) =>
		Object.entries(words).flatMap(([key, word]) => (typeof word === 'function' ? [[key, word] as const] : []));
	for (const lang of ['zh', 'en'] as const) {
		for (const [key, word] of taking({ ...MESSAGES[lang], ...FREE_MAP[lang], ...WRITTEN[lang] }))
			expect((word as (one: string) => string)('7'), key).toContain('7');
	}
});
