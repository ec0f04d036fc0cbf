import type { Lang } from '#lib/schema/localized.ts';

/** How each language joins words that code puts together. */
interface Marks {
	/** Between the members of a list. */
	list: string;
	/** Between sentences. */
	sentence: string;
	/** Between a name and what it is the name of. */
	colon: string;
	/** Words with a remark behind them. */
	remarked: (words: string, remark: string) => string;
}

export const MARKS: Record<Lang, Marks> = {
	zh: { list: '、', sentence: '', colon: '：', remarked: (words, remark) => `${words}（${remark}）` },
	en: { list: ', ', sentence: ' ', colon: ': ', remarked: (words, remark) => `${words} (${remark})` }
};
