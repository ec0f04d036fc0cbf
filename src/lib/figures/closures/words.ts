import type { Lang } from '#lib/schema/localized.ts';

interface Words {
	/** Before a number that the drawing makes up between two known ones. */
	about: string;
	/** What a known number counts, at a year as it is written. */
	closed: (year: string) => string;
	/** What a made-up number is, between two years as they are written. */
	drawn: (from: string, to: string) => string;
	/** All that closed, as it is written with its unit. */
	all: (total: string) => string;
}

export const WORDS: Record<Lang, Words> = {
	zh: {
		about: '约',
		closed: (year) => `${year}底，已关停`,
		drawn: (from, to) => `${from}—${to}底间，匀速画`,
		all: (total) => `先后共${total}`
	},
	en: {
		about: 'about',
		closed: (year) => `closed by ${year}`,
		drawn: (from, to) => `${from}–${to}, drawn evenly`,
		all: (total) => `of ${total}`
	}
};
