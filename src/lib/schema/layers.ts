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
	'bridge-name',
	'bridge',
	'zone',
	'zone-name',
	'plots',
	'tianxin-road'
] as const;
export type LayerId = (typeof LAYERS)[number];

/** Layers of things that were not there from the first year on, with the date of their beginning. */
export const DATED: Partial<Record<LayerId, string>> = { bridge: 'BR-SPEC.started', 'tianxin-road': 'S26' };
