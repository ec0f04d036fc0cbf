/** A length in tenths of a pixel as SVG writes it: a nought before the point says nothing. */
const written = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/** Two lengths in tenths of a pixel; a minus parts them as well as a comma does. */
const pair = (x: number, y: number): string => `${written(x)}${y < 0 ? '' : ','}${written(y)}`;

/**
 * What d3 draws into, in pixels, as the `d` of an SVG path: to a tenth of a pixel, and each point seen from the one
 * before, which takes half as many letters as from the corner of the picture. Rounding does not add up.
 */
export class Pen {
	d = '';
	#at: [x: number, y: number] = [0, 0];
	#start: [x: number, y: number] = [0, 0];
	#lining = false;

	#to(x: number, y: number): readonly [x: number, y: number] {
		const [fromX, fromY] = this.#at;
		this.#at = [Math.round(x * 10), Math.round(y * 10)];
		return [this.#at[0] - fromX, this.#at[1] - fromY];
	}
	beginPath(): void {}
	moveTo(x: number, y: number): void {
		const way = this.#to(x, y);
		this.d += this.d ? `m${pair(...way)}` : `M${pair(...this.#at)}`;
		this.#start = this.#at;
		this.#lining = false;
	}
	lineTo(x: number, y: number): void {
		const way = pair(...this.#to(x, y));
		this.d += this.#lining ? `${way.startsWith('-') ? '' : ' '}${way}` : `l${way}`;
		this.#lining = true;
	}
	closePath(): void {
		this.d += 'Z';
		this.#at = this.#start;
		this.#lining = false;
	}
	arc(): never {
		throw new Error('The map draws no arc.');
	}
}
