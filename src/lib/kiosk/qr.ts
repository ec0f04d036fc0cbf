import { encode } from 'uqr';
import { FOLDERS } from '#lib/i18n/pages.ts';
import type { Lang } from '#lib/schema/localized.ts';

/** Address of a step in a language, in the story published at `home`. */
export function stepAddress(home: string, step: string, lang: Lang): string {
	const address = new URL(home);
	if (!address.pathname.endsWith('/')) address.pathname += '/';
	address.pathname += FOLDERS[lang];
	address.hash = step;
	return address.href;
}

/** A QR code, drawn in squares of one unit with the blank margin that readers need. */
export interface QrCode {
	/** Units on each side. */
	size: number;
	/** SVG path of the dark squares. */
	path: string;
}

/** The blank margin that ISO/IEC 18004 asks for, in squares. */
const MARGIN = 4;

/** The QR code of a text, with a quarter of it to spare: a hall's lights shine in the glass. */
export function qrCode(text: string): QrCode {
	const { data, size } = encode(text, { ecc: 'Q', border: MARGIN });
	// Each row's dark runs as one stroke of the path.
	const path = data
		.flatMap((row, y) => runs(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`))
		.join('');
	return { size, path };
}

/** Where the dark runs of a row begin and end. */
function runs(row: readonly boolean[]): [from: number, to: number][] {
	const found: [number, number][] = [];
	for (const [x, dark] of row.entries()) {
		const last = found.at(-1);
		if (!dark) continue;
		if (last?.[1] === x) last[1] = x + 1;
		else found.push([x, x + 1]);
	}
	return found;
}
