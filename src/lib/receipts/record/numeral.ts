/** A figure in words, cut round its first number: 近 · 3,500 · 亩. Only the number is set large. */
export function aroundNumeral(text: string): [before: string, numeral: string, after: string] {
	const [numeral] = /\d[\d,.]*/.exec(text) ?? [''];
	const at = text.indexOf(numeral);
	return [text.slice(0, at), numeral, text.slice(at + numeral.length)];
}
