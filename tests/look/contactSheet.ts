/**
 * `npm run contact-sheet`: every step of the built story at every size and in every language, on one sheet a size and
 * language, to be looked at. `-- --size 390x844 --lang en --step zone --map still` asks for some of them alone.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../.ci/chromium.mjs';
import { serve } from '../../.ci/serve.mjs';
import { LANGS } from '../../src/lib/schema/localized.ts';
import { FOLDERS } from '../../src/lib/i18n/pages.ts';
import { drawn } from '../e2e/map.ts';
import { ids, open, scrollTo } from '../e2e/reader.ts';
import { paste } from './paste.ts';

const SIZES = ['390x844', '768x1024', '1280x800', '1920x1080', '1080x1920', '3840x2160'];
const FOLDER = 'contact-sheet';
/** Without 3D there is no live map: what stands then are the stills. */
const NO_MAP = ['--disable-3d-apis'];

const { values } = parseArgs({
	options: {
		size: { type: 'string', multiple: true, default: SIZES },
		lang: { type: 'string', multiple: true, default: [...LANGS] },
		step: { type: 'string', multiple: true, default: ids },
		map: { type: 'string', multiple: true, default: ['live', 'still'] }
	}
});
const unknown = values.step.filter((id) => !ids.includes(id));
if (unknown.length > 0) throw new Error(`No step is called ${unknown.join(', ')}. Steps: ${ids.join(', ')}.`);

/** Resolves in the page when what comes up slowly, as the map does over its first still, has come up. */
const comeUp = () =>
	Promise.allSettled(
		document
			.getAnimations()
			.filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
			.map(({ finished }) => finished)
	);

/** Every asked step in one window, as PNG, in the story's order. */
async function pictures(browser: Browser, address: string, size: string, map: 'live' | 'still'): Promise<Buffer[]> {
	const [width, height] = size.split('x').map(Number);
	const page = await browser.newPage({ viewport: { width: width!, height: height! } });
	await open(page, address, map);
	const taken: Buffer[] = [];
	for (const id of values.step) {
		await scrollTo(page, { index: ids.indexOf(id), progress: 0.5 });
		if (map === 'live') await drawn(page);
		await page.evaluate(comeUp);
		taken.push(await page.screenshot());
	}
	await page.close();
	return taken;
}

mkdirSync(FOLDER, { recursive: true });
const { origin, close } = await serve({ port: 0 });
const executablePath = findChromium();
for (const map of ['live', 'still'] as const) {
	if (!values.map.includes(map)) continue;
	const args = map === 'live' ? CHROMIUM_ARGS : [...CHROMIUM_ARGS, ...NO_MAP];
	const browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
	for (const size of values.size) {
		for (const lang of LANGS.filter((lang) => values.lang.includes(lang))) {
			const file = join(FOLDER, `${size}-${lang}-${map}.png`);
			await paste(await pictures(browser, `${origin}/${FOLDERS[lang]}`, size, map), file);
			console.log(file);
		}
	}
	await browser.close();
}
await close();
