import { loadContent } from '#lib/content/load.ts';
import { png } from '#lib/share/raster.ts';
import { typeface } from '#lib/share/typeface.ts';
import { fileOf, longFile } from './files.ts';
import { indexPage } from './indexPage.ts';
import { long } from './long.ts';
import { sheetOf } from './sheet.ts';
import { SHEET_NAMES } from './sheets.ts';

/** Makes the stills kit, file by file: `write` is given each path in the kit with what is to stand there. */
export async function makeKit(write: (path: string, bytes: Uint8Array | string) => void): Promise<void> {
	const { story, site } = loadContent();
	const face = await typeface();
	for (const lang of site.languages) {
		const tall: Uint8Array[] = [];
		for (const step of story.steps)
			for (const name of SHEET_NAMES) {
				const picture = await png(sheetOf(story, site, step, lang, name, face), face);
				write(fileOf(step, lang, name), picture);
				if (name === 'tall') tall.push(picture);
			}
		write(longFile(lang), await long(tall));
		write(`${lang}/index.html`, indexPage(story, lang));
	}
}
