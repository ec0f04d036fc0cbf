/** Where a figure is drawn: on the ground at the map's own scale, or docked beside the map as a chart. */
export type FigureGround = 'map' | 'dock';

const AIR = [
	'AIR-2013',
	'AIR-2014',
	'AIR-2015',
	'AIR-2016',
	'AIR-2017',
	'AIR-2018',
	'AIR-2019',
	'AIR-2020',
	'AIR-2021',
	'AIR-2022'
] as const;

/** The figures a step may show: where each is drawn, and the claims it is drawn from. How each looks says figures/. */
export const FIGURES = {
	'zone-scale': { on: 'map', claims: ['S18'] },
	load: { on: 'dock', claims: ['EMIT-WATER', 'EMIT-SOLID', 'EMIT-GAS'] },
	embers: { on: 'map', claims: ['S06', 'S18', 'CLOSE-2014', 'CLOSE-2016', 'CLOSE-2017', 'CLOSE-2018'] },
	closures: { on: 'dock', claims: ['S06', 'CLOSE-2014', 'CLOSE-2016', 'CLOSE-2017', 'CLOSE-2018'] },
	'last-furnace': { on: 'map', claims: ['S22'] },
	'creek-length': { on: 'map', claims: ['XWG-LEN', 'XWG-SLUDGE'] },
	sediment: {
		on: 'dock',
		claims: ['XWG-SLUDGE', 'XWG-LEAD', 'XWG-ARSENIC', 'XWG-CADMIUM', 'XWG-MERCURY', 'XWG-COST']
	},
	'plots-scale': { on: 'map', claims: ['S18', 'S25', 'WB-AREA', 'WB-PLOTS'] },
	'river-reach': { on: 'map', claims: ['WATER-BEFORE', 'WATER-AFTER'] },
	'river-class': { on: 'dock', claims: ['WATER-BEFORE', 'WATER-AFTER', 'S22'] },
	reserve: { on: 'map', claims: ['LAND-STORE', 'S18'] },
	ledger: { on: 'dock', claims: ['S07', 'WORKERS', 'PLANT-FLOOR', 'LAND-STORE'] },
	'year-record': {
		on: 'dock',
		tall: 1.2,
		claims: ['CLOSE-2014', 'CLOSE-2016', 'CLOSE-2017', 'CLOSE-2018', 'WATER-BEFORE', 'WATER-AFTER', ...AIR]
	},
	forest: { on: 'map', claims: ['JL-AREA'] },
	'green-heart': { on: 'map', claims: ['GREEN59'] },
	air: {
		on: 'dock',
		claims: AIR
	},
	'two-works': { on: 'map', claims: ['S27'] },
	'road-length': { on: 'map', claims: ['TX-LEN', 'S26'] },
	'cross-section': { on: 'dock', claims: ['TX-SPEC'] },
	homes: { on: 'dock', claims: ['OLD-1315', 'OLD-16', 'S28'] },
	cluster: { on: 'dock', claims: ['RAIL-2011', 'RAIL-2015', 'RAIL-2021', 'RAIL-TARGET', 'S11'] },
	'world-lines': { on: 'map', claims: ['S09'] },
	'park-area': { on: 'map', claims: ['BD-AREA'] },
	parks: { on: 'dock', tall: 1.26, claims: ['S15', 'BD-AREA', 'S13', 'S16', 'CRRC-PARK', 'KC', 'SZ'] },
	honours: {
		on: 'dock',
		tall: 1.45,
		claims: ['S-H01', 'S-H02', 'S-H03', 'S-H04', 'S-H05', 'S-H06', 'S-H07', 'S-H08', 'S-H09', 'S-H10', 'HONOURS']
	}
} as const satisfies Record<string, { on: FigureGround; tall?: number; claims: readonly string[] }>;
export type FigureId = keyof typeof FIGURES;

/** Figures of the map that take more ground than their steps have in focus: the camera must see it. */
export const GROUNDED = ['plots-scale', 'reserve', 'green-heart', 'road-length'] as const satisfies readonly FigureId[];

type On<G extends FigureGround> = { [Id in FigureId]: (typeof FIGURES)[Id]['on'] extends G ? Id : never }[FigureId];
export type MapFigureId = On<'map'>;
export type DockFigureId = On<'dock'>;

/** Whether a figure is docked beside the map. */
export const isDocked = (id: FigureId): id is DockFigureId => FIGURES[id].on === 'dock';

/** Height of a docked figure in heights of the dock: those with many rows need more. */
export function heightOf(id: FigureId): number {
	const figure = FIGURES[id];
	return 'tall' in figure ? figure.tall : 1;
}
