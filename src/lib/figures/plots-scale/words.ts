import type { Lang } from '#lib/schema/localized.ts';

/** One line, or as many as there are parts where there is no room. */
type Parts = readonly string[];

export interface Words {
	planned: (plots: string) => Parts;
	treated: Parts;
	ofZone: (share: string) => Parts;
	/** Between the parts in one line. */
	space: string;
}

export const WORDS: Record<Lang, Words> = {
	zh: {
		planned: (plots) => [`项目区（${plots}）`, '内原定治理'],
		treated: ['修复或风险管控'],
		ofZone: (share) => ['占清水塘', share, '（推算）'],
		space: ''
	},
	en: {
		planned: (plots) => ['planned,', `of ${plots}`],
		treated: ['remediated', 'or contained'],
		ofZone: (share) => [share, 'of the zone', '(computed)'],
		space: ' '
	}
};
