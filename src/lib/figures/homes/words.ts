import type { Lang } from '#lib/schema/localized.ts';

interface HomesWords {
	renewed: (estates: string, households: string) => string;
	planned: (estates: string, households: string) => string;
	total: (missing: string) => string;
	/** What the newspaper says of the year, and how well that is attested. */
	said: (year: string, grade: string) => string;
}

export const WORDS: Record<Lang, HomesWords> = {
	zh: {
		renewed: (estates, households) => `${estates}小区${households}`,
		planned: (estates, households) => `排了${estates}小区，${households}`,
		total: (missing) => `全区总数：${missing}`,
		said: (year, grade) => `${year}“应改尽改”：${grade}`
	},
	en: {
		renewed: (estates, households) => `${estates}, ${households}`,
		planned: (estates, households) => `${estates} planned, ${households}`,
		total: (missing) => `district total: ${missing}`,
		said: (year, grade) => `“nearly all renewed” by ${year}: ${grade}`
	}
};
