import type { Lang } from '#lib/schema/localized.ts';

/** Lines in their parts: where there is no room, each part is a line of its own. */
type Lines = readonly (readonly string[])[];

export interface Words {
	planned: (plots: string) => Lines;
	treated: Lines;
	ofZone: (share: string) => Lines;
	/** Between the parts in one line. */
	space: string;
}

export const WORDS: Record<Lang, Words> = {
	zh: {
		planned: (plots) => [[`项目区（${plots}）`, '内原定治理']],
		treated: [['修复或风险管控']],
		ofZone: (share) => [['占清水塘', share, '（推算）']],
		space: ''
	},
	en: {
		planned: (plots) => [['planned,', `of ${plots}`]],
		treated: [['remediated or', 'risk-controlled']],
		ofZone: (share) => [[share, 'of the zone'], ['(computed)']],
		space: ' '
	}
};
