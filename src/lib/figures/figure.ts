import type { Band } from '#lib/map/bands.ts';
import type { Measured, Told } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Camera, Frame } from '#lib/schema/scene.ts';

export type Claims = Readonly<Record<string, Measured>>;
export type ToldClaims = Readonly<Record<string, Told>>;

/** What every figure is given: it draws this and nothing it remembers. */
export interface FigureProps {
	claims: ToldClaims;
	lang: Lang;
	/** Year of the dial with its fraction. */
	year: number;
	/** How much of the figure is drawn, 0…1; it runs back as well as forwards. */
	drawn: number;
}

/** A figure on the ground. */
export interface MapFigureProps extends FigureProps {
	camera: Camera;
	frame: Frame;
	/** How strongly the figure is shown, 0…1. */
	strength: number;
	/** What the map's names along lines take of it, where there are any to keep off. */
	bands?: (() => readonly Band[]) | undefined;
}

/** A chart beside the map. */
export interface ChartProps extends FigureProps {
	/** Room of the chart in CSS pixels. */
	width: number;
	height: number;
	/** Size of the chart's letters in CSS pixels; margins and marks grow with it. */
	em: number;
}
