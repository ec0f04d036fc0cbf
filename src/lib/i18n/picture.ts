import type { MapFigureId } from '#lib/schema/figures.ts';
import type { LayerId } from '#lib/schema/layers.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { LOCALE } from './number.ts';

/** The words by which the map's picture is told to those who do not see it. */
interface PictureWords {
	/** The year the map shows, or the years that the reader's scroll runs through. */
	year: (year: number) => string;
	years: (from: number, to: number) => string;
	lit: (layers: string) => string;
	marked: (places: string) => string;
	over: (figures: string) => string;
	/** A place with how sure its position is. */
	place: (name: string, sure: string) => string;
	/** Said of a position that is sure. */
	sure: string;
	/** How each layer is called; those that only name or end another are not said. */
	layers: Readonly<Record<LayerId, string | undefined>>;
	/** What each figure on the ground looks like; what it finds says its caption. */
	figures: Readonly<Record<MapFigureId, string>>;
}

const zh: PictureWords = {
	year: (year) => `地图，${year}年。`,
	years: (from, to) => `地图，从${from}年到${to}年，跟着滚动变。`,
	lit: (layers) => `画着${layers}。`,
	marked: (places) => `标出${places}。`,
	over: (figures) => `图上还有${figures}。`,
	place: (name, sure) => `${name}（${sure}）`,
	sure: '位置可靠',
	layers: {
		river: '湘江',
		current: '江水的流向',
		'river-ends': undefined,
		relief: '九郎山的山形插图',
		motorways: '高速公路',
		'rail-jingguang': '京广铁路',
		'rail-hukun': '沪昆铁路',
		'rail-intercity': '长株潭城际铁路',
		creek: '霞湾港',
		'creek-name': undefined,
		'bridge-name': undefined,
		bridge: '清水塘大桥的虚线',
		zone: '清水塘老工业区的虚线轮廓',
		'zone-name': undefined,
		plots: '治理片区的圆',
		'tianxin-road': '田心路'
	},
	figures: {
		'zone-scale': '同清水塘一样大的方块',
		embers: '一粒粒的火，一粒是一家企业，灭了的是空心的灰',
		'last-furnace': '最后一炉的火，先亮后灭',
		'creek-length': '霞湾港清过底泥的长度',
		'plots-scale': '照同一比例画的方块',
		'river-reach': '江面上的水质类别',
		reserve: '同收储的地一样大的方块',
		forest: '同森林公园一样大的方块',
		'green-heart': '同石峰的绿心一样大的圆',
		'two-works': '连着两家大厂的虚线',
		'road-length': '田心路画出来的长度',
		'world-lines': '伸到图外的线',
		'park-area': '同北斗产业园的规划一样大的圆'
	}
};

const en: PictureWords = {
	year: (year) => `Map, ${year}.`,
	years: (from, to) => `Map, from ${from} to ${to} as the page is scrolled.`,
	lit: (layers) => `It shows ${layers}.`,
	marked: (places) => `Marked: ${places}.`,
	over: (figures) => `Drawn over it: ${figures}.`,
	place: (name, sure) => `${name} (${sure})`,
	sure: 'position reliable',
	layers: {
		river: 'the Xiang River',
		current: 'the river’s current',
		'river-ends': undefined,
		relief: 'an illustration of Jiulang Mountain',
		motorways: 'motorways',
		'rail-jingguang': 'the Beijing–Guangzhou Railway',
		'rail-hukun': 'the Shanghai–Kunming Railway',
		'rail-intercity': 'the Chang–Zhu–Tan Intercity Railway',
		creek: 'Xiawan Creek',
		'creek-name': undefined,
		'bridge-name': undefined,
		bridge: 'Qingshuitang Bridge, dashed',
		zone: 'the dashed outline of Qingshuitang Old Industrial Zone',
		'zone-name': undefined,
		plots: 'circles for the plots under treatment',
		'tianxin-road': 'Tianxin Road'
	},
	figures: {
		'zone-scale': 'a square as large as Qingshuitang',
		embers: 'embers, one for each enterprise, hollow ash where they are out',
		'last-furnace': 'the fire of the last furnace, which burns and goes out',
		'creek-length': 'the dredged length of Xiawan Creek',
		'plots-scale': 'squares drawn to one scale',
		'river-reach': 'the class of the water, written on the river',
		reserve: 'a square as large as the land taken into reserve',
		forest: 'a square as large as the forest park',
		'green-heart': 'a circle as large as the Green Heart in Shifeng',
		'two-works': 'a dashed line between the two works',
		'road-length': 'the length of Tianxin Road as it is drawn',
		'world-lines': 'lines that run off the map',
		'park-area': 'a circle of the size planned for BeiDou Park'
	}
};

export const PICTURE: Record<Lang, PictureWords> = { zh, en };

/** Words in a row, as each language joins them: A、B和C; A, B and C. */
export function listed(words: readonly string[], lang: Lang): string {
	return new Intl.ListFormat(LOCALE[lang]).format(words);
}
