import type { ByZoom } from './brush.ts';

/** A size at a zoom, in CSS pixels: linear between its stops, level beyond them. Asked for every name in every frame. */
export function sizeAt(stops: ByZoom, zoom: number): number {
	let next = 0;
	while (next < stops.length && stops[next]![0] < zoom) next++;
	const above = stops[Math.min(next, stops.length - 1)]!;
	if (next === 0 || next === stops.length) return above[1];
	const below = stops[next - 1]!;
	return below[1] + ((above[1] - below[1]) * (zoom - below[0])) / (above[0] - below[0]);
}

/**
 * Lengths of dash and gap in CSS pixels. MapLibre measures them in widths of the line at the whole zoom below, and lets
 * them grow with the ground until the next.
 */
export function dashAt(dash: readonly number[], width: ByZoom, zoom: number): number[] {
	const whole = Math.floor(zoom);
	return dash.map((length) => length * sizeAt(width, whole) * 2 ** (zoom - whole));
}

/**
 * Lengths of dash and gap of dots, lines with round caps, `gap` widths apart from middle to middle, in CSS pixels.
 * MapLibre stretches them along their line as it does dashes, the caps too.
 */
export function dotsAt(gap: number, width: number, zoom: number): [dash: number, gap: number] {
	const stretch = 2 ** (zoom - Math.floor(zoom));
	const dash = width * (stretch - 1);
	return [dash, gap * width * stretch - dash];
}
