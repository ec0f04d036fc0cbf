import { written } from '../measured.ts';
import type { Size } from './build.ts';
import type { Grown } from './measure.ts';

/** What was measured at a size. */
export interface Measured {
	size: Size;
	grown: Grown;
}

/** The most that a frame and a step change may cost at the largest size, of what they cost at the smallest. */
export const FLAT = 1.25;

interface Line {
	name: string;
	unit: 'ms' | 'MB';
	of: (grown: Grown) => number;
	/** What it may grow with: nothing, or the bytes that were given. */
	within?: (grown: Grown) => number;
	flat?: boolean;
}

const LINES: readonly Line[] = [
	{ name: 'given until ready', unit: 'MB', of: ({ bytes }) => bytes.ready / 1e6 },
	{ name: 'given until live', unit: 'MB', of: ({ bytes }) => bytes.live / 1e6 },
	{ name: 'start-up until ready', unit: 'ms', of: ({ ready }) => ready, within: ({ bytes }) => bytes.ready },
	{
		name: 'from the first sign to the live map',
		unit: 'ms',
		of: ({ live }) => live,
		within: ({ bytes }) => bytes.live
	},
	{ name: 'a turn of the wheel: script', unit: 'ms', of: ({ turn }) => turn.script, flat: true },
	{ name: 'a turn of the wheel: style', unit: 'ms', of: ({ turn }) => turn.style },
	{ name: 'a turn of the wheel: main thread', unit: 'ms', of: ({ turn }) => turn.task, flat: true },
	{ name: 'a step change: script', unit: 'ms', of: ({ change }) => change.script, flat: true },
	{ name: 'a step change: style', unit: 'ms', of: ({ change }) => change.style },
	{ name: 'a step change: main thread', unit: 'ms', of: ({ change }) => change.task, flat: true }
];

/** How many times as much the last size has as the first. */
const growth = (all: readonly Measured[], of: (grown: Grown) => number) => of(all.at(-1)!.grown) / of(all[0]!.grown);

/** What grows more than it may from the first size to the last, each in words. */
export function unflat(all: readonly Measured[]): string[] {
	return LINES.flatMap(({ name, of, within, flat }) => {
		const times = growth(all, of);
		const most = flat ? FLAT : within ? Math.max(FLAT, growth(all, within)) : Infinity;
		return times <= most ? [] : [`${name}: ${times.toFixed(2)} times as much, at most ${most.toFixed(2)}`];
	});
}

/** The sizes side by side, with what the last has of the first. */
export function growthTable(title: string, all: readonly Measured[], sizeOf: (size: Size) => number): string {
	const head = [title, ...all.map(({ size }) => sizeOf(size).toLocaleString('en')), 'growth', 'at most'];
	const rows = LINES.map(({ name, unit, of, within, flat }) => {
		const most = flat ? FLAT.toFixed(2) : within ? `${Math.max(FLAT, growth(all, within)).toFixed(2)} (bytes)` : '';
		return [`${name} (${unit})`, ...all.map(({ grown }) => written(of(grown))), `${growth(all, of).toFixed(2)}×`, most];
	});
	const lines = [head, ...rows];
	const widths = head.map((_, i) => Math.max(...lines.map((row) => row[i]!.length)));
	return lines
		.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
		.join('\n');
}
