import type { Lang } from '#lib/schema/localized.ts';

interface HomesWords {
	renewed: (communities: string, households: string) => string;
	planned: (communities: string, households: string) => string;
	total: (missing: string) => string;
	/** That nothing was found, in a year too narrow for the grade’s own name. */
	none: string;
	/** What the newspaper says of the year, and how well that is attested. */
	said: (year: string, grade: string) => string;
}

export const WORDS: Record<Lang, HomesWords> = {
	zh: {
		renewed: (communities, households) => `${communities}小区${households}`,
		planned: (communities, households) => `排了${communities}小区，${households}`,
		total: (missing) => `全区总数：${missing}`,
		none: '未见数据',
		said: (year, grade) => `${year}“应改尽改”：${grade}`
	},
	en: {
		renewed: (communities, households) => `${communities}, ${households}`,
		planned: (communities, households) => `${communities} planned, ${households}`,
		total: (missing) => `district total: ${missing}`,
		none: 'no data',
		said: (year, grade) => `nearly all by ${year}: ${grade}`
	}
};
