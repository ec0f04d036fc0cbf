/** The layers a step may light. What each is, and how it is drawn, says map/cartography.ts. */
export const LAYERS = [
	'river',
	'current',
	'river-ends',
	'relief',
	'motorways',
	'rail-jingguang',
	'rail-hukun',
	'rail-intercity',
	'creek',
	'creek-name',
	'bridge',
	'zone',
	'zone-name',
	'plots',
	'tianxin-road'
] as const;
export type LayerId = (typeof LAYERS)[number];
