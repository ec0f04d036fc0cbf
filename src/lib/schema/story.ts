import * as v from 'valibot';
import { Id, type Claim, type Source } from './claim.ts';
import { FIGURES, type FigureId } from './figures.ts';
import type { LayerId } from './layers.ts';
import { Localized } from './localized.ts';
import { IN_HAND, LAY_OVER } from './reads.ts';
import type { Place } from './place.ts';

/** First and last year of the story's dial. */
export const YEARS = [2012, 2022] as const;

/** The year as the dial, the figures and the text say it: the end of it is what the picture shows. */
export const wholeYear = (year: number): number => Math.round(year);

/** What a step is about: all of it must lie in the part of the screen that no card covers. Ids of src/lib/geo. */
const Focus = v.pipe(
	v.strictObject({
		places: v.optional(v.array(v.string()), []),
		/** Features of the map by id: lines and areas, whole. */
		features: v.optional(v.array(v.string()), [])
	}),
	v.check(
		(focus) => focus.places.length + focus.features.length > 0,
		'the focus is empty — name at least one place or feature that must be visible'
	)
);
export type Focus = v.InferOutput<typeof Focus>;

const fraction = v.pipe(
	v.number('a part of the step is expected here — write it from 0 to 1'),
	v.minValue(0, 'the part begins before 0 — write it from 0 to 1'),
	v.maxValue(1, 'the part ends after 1 — write it from 0 to 1')
);
const year = v.pipe(
	v.number('a year is expected here — write 2016, or [2014, 2018]'),
	v.integer('a whole year is expected — write 2016, or [2014, 2018]'),
	v.minValue(YEARS[0], `the year lies before the dial — it begins at ${YEARS[0]}`),
	v.maxValue(YEARS[1], `the year lies after the dial — it ends at ${YEARS[1]}`)
);
const years = v.strictTuple([year, year], 'two years are expected — write [from, to], like [2014, 2018]');

/** A layer a step lights: its id, or its id with the part of the step's progress over which it appears. */
const LitOver = v.strictObject({
	layer: v.string(),
	over: v.strictTuple([fraction, fraction], 'two parts of the step are expected — write [from, to], like [0, 0.5]')
});
// Chosen by what is written and not tried in turn: a union would report the mistakes of every branch.
const Lit = v.lazy((written) => (typeof written === 'object' ? LitOver : v.string('a layer is expected here')));

/** Said of a chapter without a step: a page could not begin it. */
export const NO_STEP = 'the chapter has no step — write at least one, or remove the chapter';

export const RawStep = v.strictObject({
	id: Id,
	title: Localized,
	text: Localized,
	/** A smaller line below the text: scope, caution, what is illustration. May hold claim tokens. */
	aside: v.optional(Localized),
	focus: Focus,
	/** The dial's year, or [from, to] when the reader's scroll turns it. */
	year: v.lazy((written) => (Array.isArray(written) ? years : year)),
	/** The dial is in the reader's hand while the card rests. */
	hand: v.optional(v.boolean('true or false is expected here'), false),
	layers: v.optional(v.array(Lit), []),
	/** Places marked and named beside the focus. */
	places: v.optional(v.array(v.string()), []),
	/** Drawn on the map or docked beside it, each with a caption that says what it finds. */
	figures: v.optional(v.array(v.strictObject({ id: v.string(), caption: Localized })), []),
	/** Claim whose receipt stands open in this step. */
	receipt: v.optional(v.string()),
	camera: v.optional(
		v.strictObject({
			/** Degrees clockwise from north, -180…180. */
			bearing: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), 0),
			/** Degrees from straight down, 0…60. */
			pitch: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(60)), 0),
			/** The camera comes no closer than this zoom level. */
			closest: v.optional(v.pipe(v.number(), v.minValue(8), v.maxValue(17)), 15)
		}),
		{}
	),
	/** How long the card rests, in heights of the window. */
	dwell: v.optional(v.pipe(v.number(), v.minValue(0.4), v.maxValue(4)), 0.6)
});

export const RawChapter = v.strictObject({
	id: Id,
	title: Localized,
	steps: v.pipe(v.array(RawStep), v.minLength(1, NO_STEP))
});
export const RawStory = v.strictObject({
	title: Localized,
	subtitle: Localized,
	description: Localized,
	chapters: v.pipe(v.array(RawChapter), v.minLength(1, 'the story is empty — it has at least one chapter'))
});

/** How a claim's figure may be written: in Chinese numerals (二百六十一), in Roman ones (III), or in English words (six). */
export const FORMATS = ['hanzi', 'roman', 'words'] as const;
export type Format = (typeof FORMATS)[number];
/** The largest figure each can write. */
export const FORMAT_HOLDS: Record<Format, number> = { hanzi: 1e8 - 1, roman: 12, words: 12 };

/** A piece of prose after parsing: plain words, a claim's figure, a mark that opens a claim's receipt, or a date. */
export type Token =
	| { kind: 'words'; text: string }
	| { kind: 'claim'; id: string; part?: string; format?: Format }
	| { kind: 'see'; id: string }
	| { kind: 'date'; date: string };
export type Prose = readonly (readonly Token[])[];

/** Prose in paragraphs, per language. */
export interface LocalizedProse {
	zh: Prose;
	en?: Prose;
}

export interface LitLayer {
	layer: LayerId;
	/** Progress 0…1 of the step between which the layer appears; [0, 0] when it is there from the start. */
	over: readonly [number, number];
}

/** A figure in a step, with the sentence that says what it finds. */
export interface Captioned {
	id: FigureId;
	caption: LocalizedProse;
}

export interface Step {
	id: string;
	index: number;
	chapter: string;
	title: Localized;
	text: LocalizedProse;
	aside?: LocalizedProse;
	focus: Focus;
	years: readonly [number, number];
	/** The dial is in the reader's hand while the card rests. */
	hand: boolean;
	layers: readonly LitLayer[];
	/** Every place marked and named in this step: those of the focus and the further ones. */
	places: readonly string[];
	figures: readonly Captioned[];
	receipt?: string;
	camera: { bearing: number; pitch: number; closest: number };
	dwell: number;
	/** Claims that the text, aside and captions use or point to, in reading order, each once. */
	claims: readonly string[];
}

/** Every claim a step rests on: those of its words, its open receipt, its figures and its dial, each once. */
export function claimsOfStep({ claims, receipt, figures, hand }: Step): string[] {
	const shown: FigureId[] = [...figures.map(({ id }) => id), ...(hand ? IN_HAND : [])];
	const laid = hand ? LAY_OVER.amounts!.map((read) => read.split('.')[0]!) : [];
	const drawn = [...shown.flatMap((id): readonly string[] => FIGURES[id].claims), ...laid];
	return [...new Set([...claims, ...(receipt === undefined ? [] : [receipt]), ...drawn])];
}

export interface Chapter {
	id: string;
	title: Localized;
	/** Index of its first step, and how many it has. */
	first: number;
	count: number;
}

/** West, south, east, north in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** All of it: checked, joined and frozen at build. */
export interface Story {
	title: Localized;
	subtitle: Localized;
	description: Localized;
	chapters: readonly Chapter[];
	steps: readonly Step[];
	/** Only the claims that the steps and their figures use, with their sources. */
	claims: Readonly<Record<string, Claim>>;
	sources: Readonly<Record<string, Source>>;
	/** Every place of the reference by id, those without a position included. */
	places: Readonly<Record<string, Place>>;
	/** What each feature that a step has in focus covers: west, south, east, north in degrees. */
	extents: Readonly<Record<string, Extent>>;
}
