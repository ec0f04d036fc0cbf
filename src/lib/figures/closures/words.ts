import type { Lang } from '#lib/schema/localized.ts';

interface Words {
	/** Before a number that the drawing makes up between two known ones. */
	about: string;
	/** What a known number counts, at a year as it is written. */
	closed: (year: string) => string;
	/** What a made-up number is, in a year as it is written. */
	drawn: (year: string) => string;
	/** All that closed, as it is written with its unit. */
	all: (total: string) => string;
}

export const WORDS: Record<Lang, Words> = {
	zh: {
		about: '约',
		closed: (year) => `${year}底，已关停`,
		drawn: (year) => `${year}，按匀速画`,
		all: (total) => `先后共${total}`
	},
	en: {
		about: 'about',
		closed: (year) => `closed by ${year}`,
		drawn: (year) => `${year}, drawn evenly`,
		all: (total) => `of ${total}`
	}
};
