/** A length of ground in round metres (1, 2 or 5 times a power of ten) and how long it is drawn. */
export interface ScaleBar {
	metres: number;
	pixels: number;
}

/** The longest round length that is drawn no longer than `longest` CSS pixels. */
export function scaleBar(metresPerPixel: number, longest: number): ScaleBar {
	const reach = metresPerPixel * longest;
	const power = 10 ** Math.floor(Math.log10(reach));
	const metres = [5, 2, 1].map((step) => step * power).find((length) => length <= reach) ?? power;
	return { metres, pixels: metres / metresPerPixel };
}
