import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load.ts';
import { inLang, type Lang } from '../../src/lib/schema/localized.ts';
import { sharePicture } from '../../src/lib/share/picture.ts';
import { png } from '../../src/lib/share/raster.ts';
import { SHAPE_NAMES, SHAPES } from '../../src/lib/share/shapes.ts';
import { typeface, type Typeface } from '../../src/lib/share/typeface.ts';
import { lettersOf } from '../../src/lib/story/still/standalone.ts';

const { story, site } = loadContent();
const LIMIT = 200_000;
const built = (shape: string, lang: string, id: string) => join('build/share', shape, lang, `${id}.png`);
const pixels = (file: Uint8Array) => PNG.sync.read(Buffer.from(file));

/** The title's lines in a picture, without the blanks that breaking it took away. */
const titleIn = (svg: string) =>
	[...svg.matchAll(/<text data-title[^>]*>([^<]*)/g)].map(([, line]) => line!).join('').replace(/\s/g, '');
/** As a title is lettered: in lines, and in English with the straight apostrophe. */
const words = (text: string, lang: Lang) => text.replace(/\s/g, '').replaceAll('’', lang === 'en' ? "'" : '’');

let face: Typeface;
beforeAll(async () => {
	face = await typeface();
});

describe.each(SHAPE_NAMES.flatMap((shape) => site.languages.map((lang) => [shape, lang] as const)))(
	'share pictures: %s, %s',
	(shape, lang) => {
		test.for(story.steps)('$id has its own: its title, its map, its size', async (step) => {
			const svg = sharePicture(story, step, lang, shape, face);
			expect(titleIn(svg)).toBe(words(inLang(step.title, lang), lang));
			expect(svg.match(/data-step="[^"]*"/g)).toEqual([`data-step="${step.id}"`]);
			expect(svg).not.toMatch(/var\(|calc\(|<style|<svg[^]*<svg/);

			const file = readFileSync(built(shape, lang, step.id));
			expect(file.length).toBeLessThanOrEqual(LIMIT);
			const picture = pixels(file);
			expect([picture.width, picture.height]).toEqual([SHAPES[shape].width, SHAPES[shape].height]);
			expect(picture.data.equals(pixels(await png(svg, face)).data), 'the file is what is drawn for this step').toBe(true);
		});

		test('each differs from every other', () => {
			const drawn = story.steps.map(({ id }) => pixels(readFileSync(built(shape, lang, id))).data.toString('base64'));
			expect(new Set(drawn).size).toBe(story.steps.length);
		});
	}
);

test('the face has a glyph for every letter on them: one it lacks would come out blank', () => {
	const font = create(readFileSync(face.file));
	const letters = site.languages.flatMap((lang) =>
		story.steps.map((step) => lettersOf(sharePicture(story, step, lang, 'card', face)))
	);
	const missing = [...new Set(letters.join(''))].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!));
	expect(missing).toEqual([]);
});

test('no picture is made for a language that the site does not have', () => {
	expect(['zh', 'en'].filter((lang) => existsSync(join('build/share/card', lang)))).toEqual(site.languages);
});
