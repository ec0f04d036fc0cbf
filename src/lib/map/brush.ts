import type { LayerId } from '#lib/schema/layers.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Ink } from './inks.ts';

/** The files of src/lib/geo that are drawn. */
export type SourceId = 'water' | 'ways' | 'zone' | 'plots' | 'relief' | 'labels' | 'halos' | 'places';

/** A size in CSS pixels by zoom, linear between the stops and level beyond them. */
export type ByZoom = readonly (readonly [zoom: number, px: number])[];

/** Which features of a source a brush draws; all conditions hold. */
export interface Where {
	ids?: readonly string[];
	level?: number;
	/** Which of the lines of one name, from 0 on. */
	part?: number;
	/** From (inclusive) and to (exclusive). */
	shade?: readonly [from: number, to: number];
}

interface Common {
	source: SourceId;
	where?: Where;
	ink: Ink;
	/** Opacity when the layer is fully lit, 0…1. */
	opacity: number;
}
export interface FillBrush extends Common {
	kind: 'fill';
}
export interface LineBrush extends Common {
	kind: 'line';
	width: ByZoom;
	/** Lengths of dash and gap in line widths. */
	dash?: readonly number[];
	/** Soft edge in CSS pixels. */
	blur?: number;
	cap?: 'round' | 'butt';
}
/** Words along a line, or in the middle of an area. */
export interface TextBrush extends Common {
	kind: 'text';
	along: 'line' | 'middle';
	size: ByZoom;
	/** Extra room between 汉字, in ems; words of an alphabet have less, see {@link spacingIn}. */
	spacing: number;
	/** How far the words stand beside the line, in ems, on the side that the feature's `side` says; 0 is on it. */
	beside?: number;
	/** Says after the name that the shape is a sketch. */
	schematic?: boolean;
	/** Ink of the paper edge round the letters. */
	edge: Ink;
	/** It is not written where the name of a place is. */
	yields?: boolean;
}
export type Brush = FillBrush | LineBrush | TextBrush;

export interface LayerRow {
	id: LayerId;
	/** How strongly the layer shows when no step lights it: 1 is ground that is always there, 0 is hidden. */
	unlit: number;
	brushes: readonly Brush[];
}

/** Room between letters in a language, in ems: a word of an alphabet falls apart where 汉字 only step aside. */
export function spacingIn({ spacing }: Pick<TextBrush, 'spacing'>, lang: Lang): number {
	return lang === 'zh' ? spacing : spacing / 5;
}

/** Opacity, 0…1, below which nobody sees a shape or a name. */
export const FAINTEST = 0.004;

/** How strongly a layer shows, 0…1, when a step lights it by `lit`: 1 wholly, 0 not, −1 where it does without it. */
export function strength({ unlit }: Pick<LayerRow, 'unlit'>, lit: number): number {
	return unlit + (lit < 0 ? unlit : 1 - unlit) * lit;
}

/** A size of `low` CSS pixels up to one zoom, growing to `high` at another. */
export function px(low: number, high: number, from = 10, to = 14): ByZoom {
	return [
		[from, low],
		[to, high]
	];
}

/** A feature's id, several, or undefined for all of a source. */
type Ids = string | readonly string[] | undefined;

const among = (ids: Ids, where: Where = {}): { where: Where } => ({
	where: { ...(ids && { ids: typeof ids === 'string' ? [ids] : ids }), ...where }
});

/** Features filled with an ink, `opacity` 0…1 when fully lit. */
export function fill(source: SourceId, ids: Ids, ink: Ink, opacity: number, more: { where?: Where } = {}): FillBrush {
	return { kind: 'fill', source, ...among(ids, more.where), ink, opacity };
}

type Line = Pick<LineBrush, 'dash' | 'blur' | 'cap'> & { opacity?: number; where?: Where };

/** Features drawn as lines in an ink, `width` in CSS pixels by zoom. */
export function line(source: SourceId, ids: Ids, ink: Ink, width: ByZoom, { where, ...more }: Line = {}): LineBrush {
	return { kind: 'line', source, ...among(ids, where), ink, opacity: 1, width, ...more };
}

type Words = Partial<Pick<TextBrush, 'along' | 'spacing' | 'beside' | 'schematic' | 'yields'>> & { where?: Where };

/** The features' own names, along their lines unless told otherwise. */
export function words(
	source: SourceId,
	ids: Ids,
	ink: Ink,
	edge: Ink,
	size: ByZoom,
	{ where, ...more }: Words = {}
): TextBrush {
	return {
		kind: 'text',
		source,
		...among(ids, where),
		ink,
		edge,
		opacity: 1,
		size,
		along: 'line',
		spacing: 0,
		...more
	};
}
