/** A point beside the cube's nearest lower corner, in CSS pixels. */
type Point = readonly [x: number, y: number];

const [COS, SIN] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
const path = (points: readonly Point[]): string =>
	`M${points.map((point) => point.map((px) => px.toFixed(1)).join(' ')).join('L')}`;

/** Where `right` and `back` along the two lower edges and `up` lie, in isometry: every edge is drawn at its own length. */
const at = (right: number, back: number, up: number): Point => [(right - back) * COS, -(right + back) * SIN - up];

/** A block on a square of `edge`, `up` high, from its nearest lower corner: paths for its faces and for strokes on the left one. */
export function block(edge: number, up: number) {
	const strokes = Array.from({ length: 8 }, (_, i) => {
		const back = (edge * (i + 1)) / 9;
		return path([at(0, back, 0), at(0, back, up)]);
	});
	return {
		left: `${path([at(0, 0, 0), at(0, edge, 0), at(0, edge, up), at(0, 0, up)])}Z`,
		right: `${path([at(0, 0, 0), at(edge, 0, 0), at(edge, 0, up), at(0, 0, up)])}Z`,
		top: `${path([at(0, 0, up), at(edge, 0, up), at(edge, edge, up), at(0, edge, up)])}Z`,
		strokes: strokes.join('')
	};
}

/** A scale along the right lower edge, `off` from it, with a tick at either end, and the foot of its words. */
export function edgeScale(length: number, off: number) {
	const beside = ([x, y]: Point, far: number): Point => [x + SIN * far, y + COS * far];
	const [from, to] = [at(0, 0, 0), at(length, 0, 0)];
	const ticks = [from, to].map((end) => path([beside(end, off - 2.5), beside(end, off + 2.5)]));
	return {
		path: path([beside(from, off), beside(to, off)]) + ticks.join(''),
		words: beside(at(length / 2, 0, 0), off)
	};
}
