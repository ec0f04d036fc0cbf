/** Letters as wide as they are high: 汉字 with their punctuation. */
const WIDE = /[\u2e80-\u9fff\uff00-\uffef“”—…]/;

/** Whether words are written in 汉字 alone: each letter is then as wide as high, and may stand below the one before. */
export const isHanzi = (text: string): boolean => [...text].every((letter) => WIDE.test(letter));

const widthOf = (letter: string): number =>
	WIDE.test(letter) ? 1 : /\d/.test(letter) ? 0.56 : letter === 'I' ? 0.4 : 0.52;
/** Widths of letters that have been asked for: charts ask for the same ones in every frame. */
const KNOWN = new Map<string, number>();

/** About how wide words are, in units of their size; what a browser draws is up to a tenth narrower. */
export function ems(text: string): number {
	let width = 0;
	for (const letter of text) {
		let known = KNOWN.get(letter);
		if (known === undefined) KNOWN.set(letter, (known = widthOf(letter)));
		width += known;
	}
	return width;
}

/** Widths of letters in the map's bold serif, by groups; others are as wide as an n. */
const BOLD: readonly (readonly [letters: RegExp, width: number])[] = [
	[WIDE, 1],
	[/[ijlt()I]/, 0.36],
	[/[frsJ]/, 0.44],
	[/[mwMW]/, 0.92],
	[/[A-Z]/, 0.8],
	[/[acez]/, 0.54],
	[/ /, 0.24]
];

/** How wide words are in the map's bold serif, in units of their size. */
export function boldEms(text: string): number {
	return [...text].reduce((sum, letter) => sum + (BOLD.find(([letters]) => letters.test(letter))?.[1] ?? 0.62), 0);
}
