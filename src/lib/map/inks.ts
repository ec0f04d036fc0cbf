import { YEARS } from '#lib/schema/story.ts';
import { mixedInLab } from './lab.ts';

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

/** Inks change this often in a year: from one step to the next no colour moves by more than 6 of 255, nor the paper by 2. */
const STEPS = 10;

/** How far a year lies between the two ends of the dial, 0…1, in steps that the eye cannot tell apart. */
export function yearShare(year: number): number {
	const step = Math.round(year * STEPS) / STEPS;
	return Math.min(Math.max((step - YEARS[0]) / (YEARS[1] - YEARS[0]), 0), 1);
}

const MIXED = Object.fromEntries(
	Object.entries(INKS).map(([ink, [soot, jade]]) => [ink, mixedInLab(soot, jade)])
) as Record<Ink, (share: number) => string>;

/** An ink between the two ends of the dial, `share` 0…1, as `rgb(r, g, b)`, mixed in CIELAB. */
export const inkMixed = (ink: Ink, share: number): string => MIXED[ink](share);

/** An ink at a year. */
export const inkAt = (ink: Ink, year: number): string => inkMixed(ink, yearShare(year));

/** The inks at a year as custom properties for a style attribute. */
export function inkProperties(year: number): string {
	return (Object.keys(INKS) as Ink[]).map((ink) => `--${ink}: ${inkAt(ink, year)}`).join('; ');
}
