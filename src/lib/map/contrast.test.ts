import { rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { YEARS } from '#lib/schema/story.ts';
import { CARTOGRAPHY } from './cartography.ts';
import { inkAt, type Ink } from './inks.ts';
import { PLACE_MARKS } from './places.ts';

/** WCAG 2.2 relative luminance and contrast of two colours. */
function contrast(a: string, b: string): number {
	const luminance = (colour: string) => {
		const { r, g, b: blue } = rgb(colour);
		const [red, green, bl] = [r, g, blue].map((c) => {
			const s = c / 255;
			return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
		}) as [number, number, number];
		return 0.2126 * red + 0.7152 * green + 0.0722 * bl;
	};
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** A colour on another, `opacity` 0…1. */
function on(below: string, above: string, opacity: number): string {
	const [a, b] = [rgb(above), rgb(below)];
	const mix = (part: 'r' | 'g' | 'b') => a[part] * opacity + b[part] * (1 - opacity);
	return rgb(mix('r'), mix('g'), mix('b')).formatRgb();
}

type Pair = readonly [what: string, ink: Ink, paper: Ink, least: number, opacity?: number];

/** Words of the page and of figures on the papers they stand on; the map's own words come from its table. */
const WORDS: readonly Pair[] = [
	['text', 'text', 'ground', 7],
	['text over the zone', 'text', 'shade', 7],
	['small print', 'quiet', 'ground', 4.5],
	['small print over the zone', 'quiet', 'shade', 4.5],
	['numbers and links', 'accent', 'ground', 4.5],
	['words on a filled button or bar', 'ground', 'accent', 4.5],
	['words on a dark bar', 'ground', 'line', 4.5],
	['the scale bar', 'line', 'ground', 4.5, 0.85],
	...CARTOGRAPHY.flatMap(({ id, brushes }) =>
		brushes.flatMap((brush): Pair[] => (brush.kind === 'text' ? [[`names of ${id}`, brush.ink, brush.edge, 4.5]] : []))
	),
	['names of places', PLACE_MARKS.label.ink, PLACE_MARKS.label.edge, 7]
];

/** What is not words but must be made out (WCAG 2.2, 1.4.11): controls, the outline of the focus, marks that say something. */
const MARKS: readonly Pair[] = [
	['the outline of the focus', 'accent', 'ground', 3],
	['the dial', 'line', 'ground', 3, 0.65],
	['the mark of the dial', 'accent', 'ground', 3],
	['chapters that are not the reader’s', 'quiet', 'ground', 3],
	['an ember', 'ember', 'shade', 3],
	['an ember that is out', 'quiet', 'shade', 3],
	['a square of true size', 'jade', 'ground', 3],
	['a missing mark', 'quiet', 'ground', 3],
	['a railway', 'line', 'ground', 3],
	['the outline of the zone', 'line', 'shade', 3],
	['a ring that says about where', PLACE_MARKS.ring.ink, 'ground', 3, PLACE_MARKS.ring.opacity],
	['a pin', PLACE_MARKS.pin.ink, 'ground', 3]
];

const years = Array.from({ length: (YEARS[1] - YEARS[0]) * 10 + 1 }, (_, i) => YEARS[0] + i / 10);

describe.for([...WORDS, ...MARKS])('%s', ([, ink, paper, least, opacity = 1]) => {
	test(`stands out ${least}:1 from its paper in every year`, () => {
		for (const year of years) {
			const below = inkAt(paper, year);
			expect(
				contrast(on(below, inkAt(ink, year), opacity), below),
				`${ink} on ${paper}, ${year}`
			).toBeGreaterThanOrEqual(least);
		}
	});
});
