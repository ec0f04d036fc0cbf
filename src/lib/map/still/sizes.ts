import { scaleLinear } from 'd3';
import type { ByZoom } from '../brush.ts';

/** A size at a zoom, in CSS pixels: linear between its stops, level beyond them. */
export function sizeAt(stops: ByZoom, zoom: number): number {
	return scaleLinear(
		stops.map(([at]) => at),
		stops.map(([, px]) => px)
	).clamp(true)(zoom);
}

/**
 * Lengths of dash and gap in CSS pixels. MapLibre measures them in widths of the line at the whole zoom below, and lets
 * them grow with the ground until the next.
 */
export function dashAt(dash: readonly number[], width: ByZoom, zoom: number): number[] {
	const whole = Math.floor(zoom);
	return dash.map((length) => length * sizeAt(width, whole) * 2 ** (zoom - whole));
}
