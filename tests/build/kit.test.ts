import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load.ts';
import { inLang } from '../../src/lib/schema/localized.ts';
import { png } from '../../src/lib/share/raster.ts';
import { typeface, type Typeface } from '../../src/lib/share/typeface.ts';
import { fileOf } from '../../src/lib/stills/files.ts';
import { indexPage } from '../../src/lib/stills/indexPage.ts';
import { long } from '../../src/lib/stills/long.ts';
import { sheetOf, textOf } from '../../src/lib/stills/sheet.ts';
import { SHEET_NAMES, SHEETS } from '../../src/lib/stills/sheets.ts';
import { publishersOf } from '../../src/lib/stills/sources.ts';

const { story, site } = loadContent();
let face: Typeface;
beforeAll(async () => {
	face = await typeface();
});

const bare = (text: string) => text.replace(/\s/g, '').replaceAll('&amp;', '&');

describe.each(SHEET_NAMES.flatMap((name) => site.languages.map((lang) => [name, lang] as const)))(
	'pictures of the kit: %s, %s',
	(name, lang) => {
		test.for(story.steps)('$id has its map, all its words and whose they are', (step) => {
			const svg = sheetOf(story, site, step, lang, name, face);
			expect(svg.match(/data-step="[^"]*"/g)).toEqual([`data-step="${step.id}"`]);
			expect(svg).not.toMatch(/var\(|calc\(|<style/);
			const words = bare(svg.replace(/<[^>]*>/g, ' '));
			expect(words).toContain(bare(inLang(step.title, lang)) + bare(textOf(step, story, lang)));
			for (const publisher of publishersOf(step, story, lang)) expect(words).toContain(bare(publisher));
			expect(words).toContain(bare(inLang(story.subtitle, lang)));
		});
	}
);

test('the map’s approval number and who made it are on the picture once they are known', () => {
	const known = { ...site, approval: '湘S（2024）001号', credits: { maps: { zh: '某某绘图', en: 'A Mapmaker' } } };
	const svg = bare(sheetOf(story, known, story.steps[3]!, 'zh', 'wide', face).replace(/<[^>]*>/g, ' '));
	expect(svg).toContain('审图号：湘S（2024）001号');
	expect(svg).toContain('制图：某某绘图');
});

test('drawn, they are 1080 pixels wide, and the long picture has one below the other', async () => {
	const drawn = await Promise.all(
		story.steps.slice(0, 2).map((step) => png(sheetOf(story, site, step, 'zh', 'tall', face), face))
	);
	for (const picture of drawn) expect(await sharp(picture).metadata()).toMatchObject({ width: 1080, height: 1440 });
	expect(await sharp(await long(drawn)).metadata()).toMatchObject({ format: 'jpeg', width: 1080, height: 2880 });
	expect(SHEETS.tall.height * story.steps.length, 'JPEG knows no taller picture').toBeLessThan(65_500);
});

test.for(site.languages)('its page in %s has every picture with its description and its text', (lang) => {
	const html = indexPage(story, lang);
	for (const step of story.steps) {
		for (const name of SHEET_NAMES) expect(html).toContain(fileOf(step, lang, name));
		expect(bare(html)).toContain(bare(textOf(step, story, lang)));
	}
});
