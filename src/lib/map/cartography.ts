import type { LayerId } from '#lib/schema/layers.ts';
import { fill, line, px, words, type ByZoom, type LayerRow, type TextBrush } from './brush.ts';
import type { Ink } from './inks.ts';
import { featuresOf } from './select.ts';

const shore = (level: number, opacity: number) =>
	line('water', 'shore', 'shore', px(0.4, 0.9), { where: { level }, opacity });
const hachures = (from: number, to: number, opacity: number) =>
	fill('relief', 'stroke', 'stroke', opacity, { where: { shade: [from, to] } });

/** A name that stands along its line wherever it has a line for it: each on its own, to be seen or not. */
const names = (id: string, ink: Ink, edge: Ink, size: ByZoom, more: Parameters<typeof words>[5]): TextBrush[] =>
	featuresOf('labels', { ids: [id] }).map((_, part) =>
		words('labels', id, ink, edge, size, { ...more, where: { part } })
	);

/** The names of areas, which stand across a point. */
const PLOT_NAMES = featuresOf('labels').flatMap(({ geometry, properties }) =>
	geometry.type === 'Point' ? [(properties as { id: string }).id] : []
);

/** The ladder of Chinese railway maps: a dark line with white rungs in it. */
function railway(id: LayerId, [rail, rung]: readonly [ReturnType<typeof px>, ReturnType<typeof px>]): LayerRow {
	return {
		id,
		unlit: 0.7,
		brushes: [
			line('ways', id, 'line', rail),
			line('ways', id, 'ground', rung, { dash: [5, 5] }),
			...names(`label-${id}`, 'quiet', 'ground', px(10.5, 14), { spacing: 0.12, beside: 1.25, yields: true })
		]
	};
}
const MAIN = [px(2, 4.6), px(1.1, 2.8)] as const;
const SLIM = [px(1.3, 3), px(0.6, 1.6)] as const;

/** Every layer of the map from the paper upwards: what is drawn, and with which inks. Live and still stage read it. */
export const CARTOGRAPHY: readonly LayerRow[] = [
	{
		id: 'relief',
		unlit: 0.85,
		brushes: [
			fill('relief', 'wash', 'hill', 0.11),
			hachures(0, 0.3, 0.36),
			hachures(0.3, 0.6, 0.6),
			hachures(0.6, 1.01, 0.9)
		]
	},
	{
		id: 'river',
		unlit: 1,
		brushes: [
			fill('water', 'bed', 'water', 0.6),
			fill('water', 'xiang', 'water', 0.75),
			line('water', 'xiang', 'shore', px(0.8, 1.6), { opacity: 0.95 }),
			shore(1, 0.6),
			shore(2, 0.45),
			shore(3, 0.3),
			shore(4, 0.2),
			...names('label-xiang', 'line', 'water', px(13, 30), { spacing: 0.9 })
		]
	},
	{
		id: 'current',
		unlit: 0.25,
		brushes: [line('water', 'current', 'shore', px(0.6, 1.1), { opacity: 0.8, cap: 'round' })]
	},
	{
		// Where the reference knows no more of the river, it sinks into the paper: nested sheets that add up.
		id: 'river-ends',
		unlit: 1,
		brushes: [fill('water', 'mist', 'ground', 0.14)]
	},
	{
		id: 'motorways',
		unlit: 1,
		brushes: [
			line('ways', ['s21', 's52'], 'road', px(1.6, 4)),
			line('ways', ['s21', 's52'], 'ground', px(0.7, 2.4)),
			...['label-s21', 'label-s52'].flatMap((id) =>
				names(id, 'quiet', 'ground', px(9.5, 12), { spacing: 0.08, beside: 0.95, yields: true })
			)
		]
	},
	{
		id: 'zone',
		unlit: 0,
		brushes: [
			fill('zone', 'zone', 'shade', 0.75),
			line('zone', 'zone', 'line', px(1, 1.6), { opacity: 0.9, dash: [5, 3.5] })
		]
	},
	{
		// On its own, so that it gives way where figures stand in the zone.
		id: 'zone-name',
		unlit: 0,
		brushes: [...names('label-zone', 'quiet', 'shade', px(11, 14), { spacing: 0.08, beside: -0.5, schematic: true })]
	},
	{
		id: 'creek',
		unlit: 0.6,
		brushes: [
			line('water', 'xiawan', 'shore', px(1, 5), { opacity: 0.9, cap: 'round' }),
			line('water', 'xiawan', 'water', px(0.4, 3), { cap: 'round' })
		]
	},
	{
		// On its own, so that it gives way to embers.
		id: 'creek-name',
		unlit: 0,
		brushes: [...names('label-xiawan', 'quiet', 'ground', px(10, 14), { spacing: 0.25, beside: 1.9 })]
	},
	{
		id: 'plots',
		unlit: 0,
		brushes: [
			fill('plots', undefined, 'jade', 0.22),
			line('plots', undefined, 'jade', px(0.8, 1.5), { opacity: 0.9 }),
			words('labels', PLOT_NAMES, 'text', 'ground', px(10, 14, 11), { along: 'middle', spacing: 0.06 })
		]
	},
	railway('rail-intercity', SLIM),
	railway('rail-hukun', MAIN),
	railway('rail-jingguang', MAIN),
	{
		id: 'bridge',
		unlit: 0,
		brushes: [line('ways', 'qst-bridge', 'line', px(1.2, 2.6), { dash: [2, 2] })]
	},
	{
		// On its own: where the whole district is seen, the bridge is too small to be named.
		id: 'bridge-name',
		unlit: 0,
		brushes: [...names('label-qst-bridge', 'line', 'ground', px(11, 15), { spacing: 0.08, beside: 0.95 })]
	},
	{
		id: 'tianxin-road',
		unlit: 0,
		brushes: [
			line('ways', 'tianxin-road', 'accent', px(10, 60, 11, 15), { opacity: 0.16, blur: 12, cap: 'round' }),
			line('ways', 'tianxin-road', 'accent', px(2, 5, 11, 15), { dash: [3, 1.6] }),
			...names('label-tianxin-road', 'accent', 'ground', px(11, 17, 11, 15), { spacing: 0.06, beside: 1.12 })
		]
	}
];
