import { interpolateLab } from 'd3';
import { YEARS } from '#lib/schema/story.ts';

/** From soot to jade: each ink as it is in 2012 and in 2022. The year mixes them, on the map and on the page alike. */
export const INKS = {
	ground: ['#e4ddcf', '#f2f3ea'],
	shade: ['#d8d0bd', '#e3eadd'],
	water: ['#a8a69b', '#8ec3cf'],
	shore: ['#86837a', '#5d9fae'],
	hill: ['#b7af98', '#86b08a'],
	stroke: ['#6d6554', '#3f7a5a'],
	line: ['#3a352f', '#33444b'],
	road: ['#b3aa98', '#bcc4bb'],
	quiet: ['#5d574d', '#566566'],
	text: ['#1d1b18', '#1b211f'],
	ember: ['#c8461e', '#b5522f'],
	accent: ['#a8380f', '#13694f'],
	jade: ['#5f7f6b', '#1b7f67']
} as const satisfies Record<string, readonly [soot: string, jade: string]>;

export type Ink = keyof typeof INKS;

/** How far a year lies between the two ends of the dial, 0…1. */
export function yearShare(year: number): number {
	return Math.min(Math.max((year - YEARS[0]) / (YEARS[1] - YEARS[0]), 0), 1);
}

/** An ink at a year as `rgb(r, g, b)`, mixed in CIELAB as MapLibre's `interpolate-lab` does. */
export function inkAt(ink: Ink, year: number): string {
	const [soot, jade] = INKS[ink];
	return interpolateLab(soot, jade)(yearShare(year));
}

/** The inks at a year as custom properties for a style attribute. */
export function inkProperties(year: number): string {
	return (Object.keys(INKS) as Ink[]).map((ink) => `--${ink}: ${inkAt(ink, year)}`).join('; ');
}
