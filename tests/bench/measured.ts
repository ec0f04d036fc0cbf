import type { Change } from './change.ts';
import type { Walked } from './heap.ts';
import type { Load } from './load.ts';
import type { Scrubbed } from './scrub.ts';
import type { Walk } from './walk.ts';

/** What was measured of a page in this run. */
export interface Measured {
	load?: Load;
	walk?: Walk;
	change?: Change;
	heap?: Walked;
	scrub?: Scrubbed;
}

/** Our page and, made of the same content, the common pattern and plain text with pictures. */
export type Results = Partial<Record<'ours' | 'common' | 'plain', Measured>>;

/** A figure of the benchmark: the less, the better. */
export interface Figure {
	name: string;
	unit: 'ms' | 'kB' | 'MB' | '';
	of: (measured: Measured) => number | undefined;
	/** The most that ours may have. */
	most?: number;
	/** How many times as much the common pattern must have at least. */
	times?: number;
}

const kB = (bytes: number | undefined) => bytes && bytes / 1e3;
const MB = (bytes: number | undefined) => bytes && bytes / 1e6;
/** A shift of less than this, of the whole window moved by its whole height, is the error of adding up. */
const rounded = (shift: number | undefined) => shift && Math.round(shift * 1e5) / 1e5;

/**
 * Everything that is measured, with its budget. “Readable” is text and the first picture of the map, which is what a reader
 * of either page comes for: the common pattern has it once its map is drawn. Its words alone stand at its largest paint.
 */
export const FIGURES: readonly Figure[] = [
	{ name: 'first paint', unit: 'ms', of: ({ load }) => load?.firstPaint },
	{ name: 'largest paint', unit: 'ms', of: ({ load }) => load?.largestPaint, most: 1200 },
	{ name: 'readable: words and map picture', unit: 'ms', of: ({ load }) => load?.readable, times: 2 },
	{ name: 'blocking before the first sign', unit: 'ms', of: ({ load }) => load?.blocking, most: 100 },
	{ name: 'received by the largest paint', unit: 'kB', of: ({ load }) => kB(load?.bytesToPaint), most: 60 },
	{ name: 'received before readable', unit: 'kB', of: ({ load }) => kB(load?.bytesToReadable), times: 3 },
	{ name: 'live map, first sign when ready', unit: 'ms', of: ({ load }) => load?.live },
	{ name: 'layout shift on loading', unit: '', of: ({ load }) => rounded(load?.shift), most: 0 },
	{ name: 'layout shift on reading all', unit: '', of: ({ walk }) => rounded(walk?.shift), most: 0 },
	{ name: 'script per 1,000 px', unit: 'ms', of: ({ walk }) => walk?.per1000.script },
	{ name: 'style and layout per 1,000 px', unit: 'ms', of: ({ walk }) => walk?.per1000.style },
	{ name: 'main thread per 1,000 px', unit: 'ms', of: ({ walk }) => walk?.per1000.task, most: 100 },
	{ name: 'own long tasks on scrolling', unit: '', of: ({ walk }) => walk?.long.own, most: 0 },
	{ name: 'longest of them', unit: 'ms', of: ({ walk }) => walk?.long.longest },
	{ name: 'other long tasks (waiting for GL)', unit: '', of: ({ walk }) => walk?.long.others },
	{ name: 'script per frame, p95', unit: 'ms', of: ({ scrub }) => scrub?.p95, most: 4 },
	{ name: 'next step, median', unit: 'ms', of: ({ change }) => change?.median },
	{ name: 'next step, longest', unit: 'ms', of: ({ change }) => change?.longest },
	{ name: 'heap before the walks', unit: 'MB', of: ({ heap }) => MB(heap?.before.heap) },
	{ name: 'heap after the walks', unit: 'MB', of: ({ heap }) => MB(heap?.after.heap) },
	{ name: 'heap after, of before', unit: '', of: ({ heap }) => heap && heap.after.heap / heap.before.heap, most: 1.1 }
];

/** The budgets that were measured and are broken, each in words. */
export function broken({ ours = {}, common = {} }: Results): string[] {
	return FIGURES.flatMap(({ name, unit, of, most, times }) => {
		const [own, other] = [of(ours), of(common)];
		const said = (value: number) => `${written(value)}${unit && ` ${unit}`}`;
		const over = own !== undefined && most !== undefined && !(own <= most);
		const close = own !== undefined && other !== undefined && times !== undefined && !(other >= times * own);
		return [
			...(over ? [`${name}: ${said(own)}, at most ${said(most)}`] : []),
			...(close ? [`${name}: ${said(own)}, and the common pattern ${said(other)}, not ${times} times as much`] : [])
		];
	});
}

/** A figure with as many digits as say something. */
export function written(value: number): string {
	const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 5;
	return value.toFixed(digits);
}
