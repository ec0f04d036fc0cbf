import type { Lang } from '#lib/schema/localized.ts';
import type { ShownAs } from '#lib/schema/place.ts';

/** The words of the page that holds the record behind the story. */
interface RecordWords {
	title: string;
	backToStory: string;
	intro: (claims: number) => string;
	contents: string;
	grades: string;
	claims: string;
	missing: string;
	missingClaims: string;
	missingPlaces: string;
	located: string;
	locatedHint: string;
	/** Said where the operator has no boundaries for the map. */
	noBoundaries: string;
	filter: string;
	grade: string;
	scope: string;
	all: string;
	/** An option of the filter with how many claims it leaves. */
	option: (name: string, count: number) => string;
	shown: (shown: number, all: number) => string;
	showAll: string;
	none: string;
	usedIn: string;
	unused: string;
	parts: string;
	noSource: string;
	link: (id: string) => string;
	place: string;
	position: string;
	accuracy: string;
	drawn: string;
	noPosition: string;
	shownAs: Record<ShownAs, string>;
	shownAsMeans: Record<ShownAs, string>;
	tableHint: string;
}

const zh: RecordWords = {
	title: '数据与出处',
	backToStory: '回到故事',
	intro: (claims) =>
		`故事依据的说法都在这里，共${claims}条，没有用进故事的也在内。每条都写明数字、地方、时候、证据和出处。`,
	contents: '本页内容',
	grades: '怎么看证据',
	claims: '说法与数字',
	missing: '不知道的',
	missingClaims: '找过、没有找到的数字',
	missingPlaces: '没有找到位置的地点',
	located: '怎么知道地点在哪里',
	locatedHint: '地点的坐标是我们自己的控制点，据公开资料整理，取整到约10米，用WGS84经纬度。误差是估计的。',
	noBoundaries: '地图不画行政界线。',
	filter: '筛选说法',
	grade: '证据',
	scope: '地方',
	all: '全部',
	option: (name, count) => `${name}（${count}）`,
	shown: (shown, all) => (shown === all ? `共${all}条` : `${all}条中的${shown}条`),
	showAll: '全部显示',
	none: '没有同时合这两项的说法。',
	usedIn: '用在',
	unused: '没有用进故事',
	parts: '同一条里的其他数字',
	noSource: '没有出处',
	link: (id) => `说法${id}的固定链接`,
	place: '地点',
	position: '北纬，东经',
	accuracy: '误差',
	drawn: '线和面',
	noPosition: '没有位置',
	shownAs: { pin: '点', halo: '点线圈', list: '只列名' },
	shownAsMeans: {
		pin: '位置可靠，误差不超过400米，画成一个点。',
		halo: '只知道大概在这一带，画成点线圈，圈的半径就是误差。',
		list: '没有找到位置，地图上不画，只列名字和原因。'
	},
	tableHint: '表格一行一个数字，用Excel可以直接打开；没有数字的说法也占一行。'
};

const en: RecordWords = {
	title: 'Data and sources',
	backToStory: 'Back to the story',
	intro: (claims) =>
		`All ${claims} claims behind the story are here, including those it does not use. Each gives its figure, the area and time it covers, how good the evidence is and where it comes from.`,
	contents: 'On this page',
	grades: 'How to read the evidence',
	claims: 'Claims and figures',
	missing: 'What is not known',
	missingClaims: 'Figures looked for and not found',
	missingPlaces: 'Places whose position was not found',
	located: 'How places were located',
	locatedHint:
		'Positions are our own control points, gathered from public references and rounded to about 10 m, in WGS84 degrees. The errors are estimates.',
	noBoundaries: ' The map draws no administrative boundary.',
	filter: 'Filter the claims',
	grade: 'Evidence',
	scope: 'Area',
	all: 'all',
	option: (name, count) => `${name} (${count})`,
	shown: (shown, all) => (shown === all ? `${all} claims` : `${shown} of ${all} claims`),
	showAll: 'Show all',
	none: 'No claim fits both.',
	usedIn: 'Used in',
	unused: 'Not used in the story',
	parts: 'Further figures of this claim',
	noSource: 'No source',
	link: (id) => `Permanent link to claim ${id}`,
	place: 'Place',
	position: 'North, east',
	accuracy: 'Error',
	drawn: 'Lines and areas',
	noPosition: 'no position',
	shownAs: { pin: 'dot', halo: 'dotted ring', list: 'listed only' },
	shownAsMeans: {
		pin: 'The position is good to 400 m or better: a dot.',
		halo: 'Only the whereabouts are known: a dotted ring, its radius the error.',
		list: 'No position was found: not on the map, only listed, with the reason.'
	},
	tableHint: 'The table has a row for each figure and opens in Excel as it is; a claim without a figure has a row too.'
};

export const RECORD_WORDS: Record<Lang, RecordWords> = { zh, en };
