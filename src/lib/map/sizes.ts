import type { ByZoom } from './brush.ts';

/** A size at a zoom, in CSS pixels: linear between its stops, level beyond them. Asked for every name in every frame. */
export function sizeAt(stops: ByZoom, zoom: number): number {
	const next = stops.findIndex(([at]) => at >= zoom);
	if (next <= 0) return stops.at(next)![1];
	const [[from, low], [to, high]] = [stops[next - 1]!, stops[next]!];
	return low + ((high - low) * (zoom - from)) / (to - from);
}

/**
 * Lengths of dash and gap in CSS pixels. MapLibre measures them in widths of the line at the whole zoom below, and lets
 * them grow with the ground until the next.
 */
export function dashAt(dash: readonly number[], width: ByZoom, zoom: number): number[] {
	const whole = Math.floor(zoom);
	return dash.map((length) => length * sizeAt(width, whole) * 2 ** (zoom - whole));
}
