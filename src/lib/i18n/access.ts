import type { Lang } from '#lib/schema/localized.ts';

/** The words of ways round, of switches and of the free map's keys. */
interface AccessWords {
	skipToStory: string;
	skipToDial: string;
	backToText: string;
	motion: string;
	help: string;
	/** What a switch says of itself. */
	offOn: readonly [off: string, on: string];
	/** Name of the free map, with its keys. */
	map: string;
	/** What a shape that is laid over the map is called, and which keys it takes besides. */
	shape: string;
	shapeKeys: string;
	/** Which places of a sure position a laid shape lies over, or that it lies over none. */
	covers: (shape: string, places: string) => string;
	coversNone: (shape: string) => string;
}

const zh: AccessWords = {
	skipToStory: '跳到故事',
	skipToDial: '跳到年份拨盘',
	backToText: '回到正文',
	motion: '动画',
	help: '键盘用法',
	offOn: ['关', '开'],
	map: '地图。方向键移动，加号放大，减号缩小',
	shape: '可以移动的形状',
	shapeKeys: '回车键回到名单',
	covers: (shape, places) => `${shape}，盖住${places}`,
	coversNone: (shape) => `${shape}，没有盖住位置可靠的地点`
};

const en: AccessWords = {
	skipToStory: 'Skip to the story',
	skipToDial: 'Skip to the year dial',
	backToText: 'Back to the text',
	motion: 'Motion',
	help: 'Keyboard help',
	offOn: ['off', 'on'],
	map: 'Map. Arrow keys move it, plus and minus zoom',
	shape: 'movable shape',
	shapeKeys: 'Enter leads back to the list',
	covers: (shape, places) => `${shape}, lies over ${places}`,
	coversNone: (shape) => `${shape}, lies over no place whose position is reliable`
};

export const ACCESS: Record<Lang, AccessWords> = { zh, en };
