import type { Lang } from '#lib/schema/localized.ts';

/** The honours whose names are long, as a wall that has no room for whole names calls them; by their claims. */
export const SHORT_NAMES: Partial<Record<Lang, Readonly<Record<string, string>>>> = {
	en: {
		'S-H01': 'China’s hundred leading industrial districts',
		'S-H02': 'National advanced district, science and technology',
		'S-H06': 'National pilot, old industry',
		'S-H07': 'National pilot for clusters of strategic industries',
		'S-H10': 'Hunan advanced unit in keeping public order'
	}
};
