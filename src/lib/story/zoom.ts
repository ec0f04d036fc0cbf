/** What a view shows: its middle, and how wide it is, all in one unit. */
export type View = readonly [x: number, y: number, width: number];

/** How far the way draws back: √2, as in D3; viewers of the paper's study liked 1.42. */
const RHO = Math.SQRT2;
/** Views whose middles lie closer together than this are only zoomed. */
const NEAR = 1e-6;

/**
 * The way from one view to another, `share` 0…1, by smooth zooming and panning of van Wijk and Nuij (2003). The same as
 * D3's `interpolateZoom`, whose module holds all that charts need too and would come with the page's first script.
 */
export function zoomPath([x0, y0, w0]: View, [x1, y1, w1]: View): (share: number) => View {
	const [dx, dy] = [x1 - x0, y1 - y0];
	const distance = Math.hypot(dx, dy);
	if (distance < NEAR) {
		const length = Math.log(w1 / w0);
		return (share) => [x0 + share * dx, y0 + share * dy, w0 * Math.exp(share * length)];
	}
	const far = RHO ** 2 * distance;
	const bend = (width: number, sign: 1 | -1) => {
		const b = (w1 ** 2 - w0 ** 2 + sign * far ** 2) / (2 * width * far);
		return Math.log(Math.sqrt(b ** 2 + 1) - b);
	};
	const [r0, r1] = [bend(w0, 1), bend(w1, -1)];
	const [cosh, sinh] = [Math.cosh(r0), Math.sinh(r0)];
	return (share) => {
		const r = r0 + share * (r1 - r0);
		const gone = (w0 / far) * (cosh * Math.tanh(r) - sinh);
		return [x0 + gone * dx, y0 + gone * dy, (w0 * cosh) / Math.cosh(r)];
	};
}
