import type { Lang } from '#lib/schema/localized.ts';

/** The honours whose names are long, as a wall that has no room for whole names calls them; by their claims. */
export const SHORT_NAMES: Record<Lang, Readonly<Record<string, string>>> = {
	zh: {
		'S-H01': '工业百强区',
		'S-H02': '科技进步先进城区',
		'S-H06': '老工业区搬迁改造试点',
		'S-H07': '新兴产业集聚发展试点',
		'S-H10': '湖南治安综合治理先进'
	},
	en: {
		'S-H01': 'One of the hundred leading industrial districts',
		'S-H02': 'National advanced district, science and technology',
		'S-H06': 'Old industrial areas pilot',
		'S-H07': 'National pilot for clusters of strategic industries',
		'S-H10': 'Hunan advanced unit in keeping public order'
	}
};
