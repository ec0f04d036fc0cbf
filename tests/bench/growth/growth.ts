/**
 * `npm run bench:growth`: what a story of 1,000 steps costs against one of 30, and a map of 50,000 shapes against one of
 * 10: start-up, a frame while scrolling, a change of step. Built by the story's own parser and components, out of its own
 * steps over and over. Ends with 1 where a frame or a change costs more than 1.25 times as much, or where start-up grows
 * faster than the bytes.
 */
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../../.ci/chromium.mjs';
import { serve } from '../../../.ci/serve.mjs';
import { loadContent } from '../../../src/lib/content/load.ts';
import { buildGrown, type Size } from './build.ts';
import { measureGrown } from './measure.ts';
import { growthTable, unflat, type Measured } from './report.ts';

const STEPS: readonly Size[] = [30, 300, 1000].map((steps) => ({ steps }));
const FEATURES: readonly Size[] = [10, 1000, 50_000].map((features) => ({ steps: 30, features }));

const own = loadContent().story.steps.length;

async function measured(sizes: readonly Size[]): Promise<Measured[]> {
	const all: Measured[] = [];
	for (const size of sizes) {
		console.log(`… ${size.steps} steps, ${size.features ?? 'the map’s own'} shapes`);
		const { origin, close } = await serve({ folder: await buildGrown(size), port: 0 });
		const executablePath = findChromium();
		const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_ARGS });
		try {
			all.push({ size, grown: await measureGrown(browser, origin, size.steps, own) });
		} finally {
			await browser.close();
			await close();
		}
	}
	return all;
}

const steps = await measured(STEPS);
const features = await measured(FEATURES);
console.log(`\n${growthTable('steps', steps, ({ steps }) => steps)}\n`);
console.log(`${growthTable('shapes on the map', features, ({ features = 0 }) => features)}\n`);
const over = [...unflat(steps), ...unflat(features).map((line) => `shapes: ${line}`)];
console.log(over.length ? `GROWS\n  ${over.join('\n  ')}` : 'nothing grows that should not');
process.exitCode = over.length ? 1 : 0;
