/** Where a figure is drawn: on the ground at the map's own scale, or docked beside the map as a chart. */
export type FigureGround = 'map' | 'dock';

/** The figures a step may show: where each is drawn. From which claims says drawnFrom.ts, how each looks figures/. */
export const FIGURES = {
	'zone-scale': { on: 'map' },
	load: { on: 'dock' },
	embers: { on: 'map' },
	closures: { on: 'dock' },
	'last-furnace': { on: 'map' },
	'creek-length': { on: 'map' },
	sediment: { on: 'dock' },
	'plots-scale': { on: 'map' },
	'river-reach': { on: 'map' },
	'river-class': { on: 'dock' },
	reserve: { on: 'map' },
	ledger: { on: 'dock' },
	'year-record': { on: 'dock', tall: 1.2 },
	forest: { on: 'map' },
	'green-heart': { on: 'map' },
	air: { on: 'dock' },
	'two-works': { on: 'map' },
	'road-length': { on: 'map' },
	'cross-section': { on: 'dock' },
	homes: { on: 'dock' },
	cluster: { on: 'dock' },
	'world-lines': { on: 'map', bare: true },
	'park-area': { on: 'map' },
	parks: { on: 'dock', tall: 1.26 },
	honours: { on: 'dock', tall: 1.45 }
} as const satisfies Record<string, { on: FigureGround; tall?: number; bare?: boolean }>;
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

/** Whether a figure's own lines run all over the map: names of rivers and ways would lie under them, and are not written. */
export const isBare = (id: FigureId): boolean => 'bare' in FIGURES[id];
