import { rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkit';
import { convert } from 'fontverter';
import type { Measure } from './title.ts';

/** Noto Serif SC (SIL Open Font License 1.1), one weight: the face of headings and map labels. */
const WHOLE = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2';

/** The face that share pictures are lettered in. */
export interface Typeface {
	/** A TrueType file of it, which is all that the rasteriser reads. */
	file: string;
	family: string;
	measure: Measure;
}

async function unpacked(): Promise<Typeface> {
	const bytes = await convert(await readFile(createRequire(import.meta.url).resolve(WHOLE)), 'sfnt');
	const folder = await mkdtemp(join(tmpdir(), 'share-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const file = join(folder, 'face.ttf');
	await writeFile(file, bytes);
	const face = create(bytes);
	return {
		file,
		family: 'Noto Serif SC',
		measure: (words, size) => (face.layout(words).advanceWidth / face.unitsPerEm) * size
	};
}

let whole: Promise<Typeface> | undefined;

/** The face, unpacked once for all pictures: that takes longer than to draw one. */
export function typeface(): Promise<Typeface> {
	return (whole ??= unpacked());
}
