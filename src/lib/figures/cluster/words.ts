import type { Lang } from '#lib/schema/localized.ts';

interface Words {
	/** The official target, as it is written with its unit. */
	target: (amount: string) => string;
	/** The newspaper's own phrase, quoted. */
	quote: (times: string) => string;
	/** What the two ends give, as it is written. */
	ends: (times: string) => string;
}

export const WORDS: Record<Lang, Words> = {
	zh: {
		target: (amount) => `目标${amount}`,
		quote: (times) => `“增长了${times}”——报纸`,
		ends: (times) => `推算：末年是首年的${times}`
	},
	en: {
		target: (amount) => `target: ${amount}`,
		quote: (times) => `“grew ${times}”: newspaper`,
		ends: (times) => `computed, last by first: ${times}`
	}
};
