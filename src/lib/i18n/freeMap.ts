import type { Lang } from '#lib/schema/localized.ts';

/** The words of the free map, of what is laid over it, and of the comparison of two years. */
const zh = {
	divider: (then: number, now: number) => `左边${then}年，右边${now}年：用左右方向键移动分界`,
	layOver: '拿去比一比',
	layOverHint: '两块地，都是真实大小：放到图上任何地方，比比看。',
	laid: {
		zone: (size: string) => `清水塘，${size}`,
		treated: (size: string) => `修复或管控的地，${size}`
	},
	laidHint: '可以拖动，也可以用方向键移动，按删除键拿掉',
	backToStory: '回到故事',
	places: '地点',
	placesHint: '点一个地点，地图就移过去。',
	unplaced: '不知道在哪里',
	pin: '位置可靠',
	/** Its name, with its keys. */
	map: '地图。方向键移动，加号放大，减号缩小',
	/** What a shape that is laid over the map is called, and which keys it takes besides. */
	shape: '可以移动的形状',
	shapeKeys: '回车键回到名单',
	/** Which places of a sure position a laid shape lies over, or that it lies over none. */
	covers: (shape: string, places: string) => `${shape}，盖住${places}`,
	coversNone: (shape: string) => `${shape}，没有盖住位置可靠的地点`
};

const en: typeof zh = {
	divider: (then, now) => `${then} on the left, ${now} on the right: the left and right arrow keys move the divider`,
	layOver: 'Compare sizes',
	layOverHint: 'Two areas at true size: lay them anywhere on the map and compare.',
	laid: {
		zone: (size) => `Qingshuitang, ${size}`,
		treated: (size) => `Land remediated or risk-controlled, ${size}`
	},
	laidHint: 'Drag it or move it with the arrow keys; Delete takes it away',
	backToStory: 'Back to the story',
	places: 'Places',
	placesHint: 'Choose a place and the map goes there.',
	unplaced: 'Position unknown',
	pin: 'position reliable',
	map: 'Map. Arrow keys move it, plus and minus zoom',
	shape: 'movable shape',
	shapeKeys: 'Enter leads back to the list',
	covers: (shape, places) => `${shape}, lies over ${places}`,
	coversNone: (shape) => `${shape}, lies over no place whose position is reliable`
};

export const FREE_MAP: Record<Lang, typeof zh> = { zh, en };
