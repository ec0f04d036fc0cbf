import type { Lang } from '#lib/schema/localized.ts';
import type { RowId } from './record.ts';

interface Words {
	/** What each row counts, with its unit. */
	names: Record<RowId, string>;
	/** Said of a total that was whole by the end of a year, as it is written, and has not grown since. */
	reached: (year: string) => string;
}

export const WORDS: Record<Lang, Words> = {
	zh: {
		names: { closures: '关停累计（家）', river: '霞湾江段水质（类）', air: '空气优良（天）' },
		reached: (year) => `${year}底起`
	},
	en: {
		names: { closures: 'Enterprises closed', river: 'River class at Xiawan', air: 'Days of good air' },
		reached: (year) => `since ${year}`
	}
};
