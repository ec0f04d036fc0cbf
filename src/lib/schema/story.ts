import type { Claim, Measured, Source } from './claim.ts';
import type { FigureId } from './figures.ts';
import type { LayerId } from './layers.ts';
import type { Localized } from './localized.ts';
import type { Place } from './place.ts';
import type { Focus } from './written/story.ts';

export type { Focus } from './written/story.ts';

/** First and last year of the story's dial. */
export const YEARS = [2012, 2022] as const;

/** The year as the dial, the figures and the text say it: the end of it is what the picture shows. */
export const wholeYear = (year: number): number => Math.round(year);

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

/** What a step shows. */
export interface Step {
	id: string;
	index: number;
	chapter: string;
	/** It has the story's own title, and where it comes first it is the cover. */
	cover: boolean;
	focus: Focus;
	years: readonly [number, number];
	/** The dial is in the reader's hand while the card rests. */
	hand: boolean;
	layers: readonly LitLayer[];
	/** Layers that it does not show at all, where it leaves any out. */
	without?: readonly LayerId[];
	/** Every place marked and named in this step: those of the focus and the further ones. */
	places: readonly string[];
	figures: readonly Pick<Captioned, 'id'>[];
	receipt?: string;
	camera: { bearing: number; pitch: number; closest: number };
	dwell: number;
}

/** A step with all that it says. */
export interface FullStep extends Step {
	title: Localized;
	text: LocalizedProse;
	aside?: LocalizedProse;
	figures: readonly Captioned[];
	/** Claims that the text, aside and captions use or point to, in reading order, each once. */
	claims: readonly string[];
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

/** What moves the story: its steps and what they show, and its figures. A page runs by it; its words stand in the page. */
export interface Story {
	title: Localized;
	subtitle: Localized;
	description: Localized;
	chapters: readonly Chapter[];
	steps: readonly Step[];
	/** The claims that its cameras and layers hang on. */
	moving: Readonly<Record<string, Measured>>;
	/** Where every place of the reference lies, by id, if its position is known. */
	places: Readonly<Record<string, Pick<Place, 'id' | 'shownAs' | 'lngLat' | 'accuracyM'>>>;
	/** What each feature that a step has in focus covers: west, south, east, north in degrees. */
	extents: Readonly<Record<string, Extent>>;
}

/** All of it: checked, joined and frozen at build. */
export interface FullStory extends Story {
	steps: readonly FullStep[];
	/** With their names. */
	places: Readonly<Record<string, Place>>;
	/** Only the claims that the steps and their figures use, with their sources. */
	claims: Readonly<Record<string, Claim>>;
	sources: Readonly<Record<string, Source>>;
}
