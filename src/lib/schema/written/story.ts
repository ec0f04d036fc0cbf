import * as v from 'valibot';
import { YEARS } from '../story.ts';
import { Id } from './claim.ts';
import { Localized } from './localized.ts';

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
	/** Layers that are otherwise always on the map, and are not in this step. */
	without: v.optional(v.array(v.string()), []),
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
