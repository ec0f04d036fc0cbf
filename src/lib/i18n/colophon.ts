import type { Lang } from '#lib/schema/localized.ts';
import type { Role } from '#lib/schema/site.ts';

/** The words at the foot of the page, and the number on the map. */
interface Colophon {
	roles: Record<Role, string>;
	dataSources: string;
	/** A map's approval number, as the law wants it beside the map. */
	approval: (number: string) => string;
	colon: string;
}

export const COLOPHON: Record<Lang, Colophon> = {
	zh: {
		roles: {
			production: '出品',
			text: '文字',
			data: '数据',
			design: '设计',
			development: '开发',
			maps: '制图',
			review: '审校'
		},
		dataSources: '数据来源',
		approval: (number) => `审图号：${number}`,
		colon: '：'
	},
	en: {
		roles: {
			production: 'Produced by',
			text: 'Text',
			data: 'Data',
			design: 'Design',
			development: 'Development',
			maps: 'Maps',
			review: 'Review'
		},
		dataSources: 'Data sources',
		approval: (number) => `Map approval number: ${number}`,
		colon: ': '
	}
};
