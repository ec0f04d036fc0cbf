/** First and last year of a dial. */
export type Span = readonly [first: number, last: number];

/** The year, with its fraction, under a point of a dial that runs along the longer side of `rect`; at most at its ends. */
export function yearAt(rect: Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>, x: number, y: number, [first, last]: Span) {
	const share = rect.width > rect.height ? (x - rect.x) / rect.width : (y - rect.y) / rect.height;
	return first + Math.min(Math.max(share, 0), 1) * (last - first);
}

/** The known year nearest to `year`. @throws RangeError when none is known. */
export function snap(year: number, known: readonly number[]): number {
	if (known.length === 0) throw new RangeError('A dial needs at least one known year.');
	return known.reduce((nearest, other) => (Math.abs(other - year) < Math.abs(nearest - year) ? other : nearest));
}

/** Years that a key turns a dial by, as sliders do it; `Home` and `End` lead to the ends. */
const KEYS: Record<string, number> = {
	ArrowUp: -1,
	ArrowLeft: -1,
	ArrowDown: 1,
	ArrowRight: 1,
	PageUp: -5,
	PageDown: 5,
	Home: -Infinity,
	End: Infinity
};

/**
 * The known year that a key leads to from `year`, or nothing where the key does not turn a dial. Down and right lead
 * on, as the dial runs: its first year is at its upper or left end.
 */
export function turnedBy(key: string, year: number, known: readonly number[]): number | undefined {
	const by = KEYS[key];
	if (by === undefined) return undefined;
	const onward = [...known].sort((a, b) => a - b).filter((other) => (by > 0 ? other > year : other < year));
	if (onward.length === 0) return snap(year, known);
	const far = Math.abs(by) - 1;
	return by > 0 ? onward[Math.min(far, onward.length - 1)] : onward[Math.max(onward.length - 1 - far, 0)];
}
