import type { Lang } from '#lib/schema/localized.ts';
import type { Park, Stage } from './compute.ts';

/** As the map calls them, where a table has no room for their whole names. */
export const SHORT_NAMES: Record<Lang, Record<Park, string>> = {
	zh: {
		sany: '三一产业园',
		beidou: '北斗产业园',
		science: '科创产业园',
		shouzhong: '守中产业园',
		'dual-carbon': '双碳产业园'
	},
	en: {
		sany: 'Sany Park',
		beidou: 'BeiDou Park',
		science: 'Science Park',
		shouzhong: 'Shouzhong Park',
		'dual-carbon': 'Dual-Carbon Park'
	}
};

export const PARK_NAMES: Record<Lang, Record<Park, string>> = {
	zh: {
		sany: '三一能源装备产业园',
		beidou: '北斗产业园',
		science: '清水塘科创产业园',
		shouzhong: '守中智能制造产业园',
		'dual-carbon': '中车双碳产业园'
	},
	en: {
		sany: 'Sany Energy Equipment Park',
		beidou: 'BeiDou Industrial Park',
		science: 'Qingshuitang Science Park',
		shouzhong: 'Shouzhong Smart Manufacturing Park',
		'dual-carbon': 'CRRC Dual-Carbon Park'
	}
};

interface ParksWords {
	stages: Record<Stage, string>;
	/** Stands above the names: the stages are those at the end of the story. */
	until: (year: number) => string;
	projects: (march: string, autumn: string) => string;
}

export const WORDS: Record<Lang, ParksWords> = {
	zh: {
		stages: { signed: '签约', building: '在建', open: '投产' },
		until: (year) => `到${year}年底`,
		projects: (march, autumn) => `项目${march}或${autumn}个`
	},
	en: {
		stages: { signed: 'signed', building: 'building', open: 'open' },
		until: (year) => `end of ${year}`,
		projects: (march, autumn) => `${march} or ${autumn} signed`
	}
};
