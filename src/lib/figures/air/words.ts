import type { Lang } from '#lib/schema/localized.ts';

interface Words {
	/** The top of the axis: a year of so many days. */
	year: (days: string) => string;
	/** What the official parts of a year add up to. */
	sum: (days: string) => string;
}

export const WORDS: Record<Lang, Words> = {
	zh: { year: (days) => `全年${days}天`, sum: (days) => `分项${days}` },
	en: { year: (days) => `${days} days`, sum: (days) => `parts: ${days}` }
};
