import type { Claim } from '#lib/schema/claim.ts';
import type { Camera, Frame } from '#lib/schema/scene.ts';

/** What a figure over the map is given: it draws this and nothing it remembers. */
export interface FigureProps {
	claims: Readonly<Record<string, Claim>>;
	camera: Camera;
	frame: Frame;
	/** Year of the dial with its fraction. */
	year: number;
	/** How strongly the figure is shown, 0…1. */
	strength: number;
}
