/**
 * `npm run lighthouse`: what Lighthouse says of the built story on a middling phone (its own default: slow 4G and a
 * processor four times slower, both computed). Ends with 1 where a page is below a limit of `scores.ts`. Performance
 * depends on the machine: other work on it costs points.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM_ARGS, findChromium } from '../../.ci/chromium.mjs';
import { serve } from '../../.ci/serve.mjs';
import { kept, LIMITS, table, type Report } from './scores.ts';

/** Pages with the audits that are left out there. */
const PAGES: Record<string, string[]> = {
	'/': [],
	'/en/': [],
	// The embed says `noindex`: a search is to find the story itself, not its frame without the page around.
	'/embed/zh/': ['is-crawlable']
};

const chromePath = findChromium();
const { origin, close } = await serve({ port: 0 });
const chrome = await launch({ ...(chromePath && { chromePath }), chromeFlags: ['--headless=new', ...CHROMIUM_ARGS] });
const pages: { path: string; report: Report }[] = [];
try {
	for (const [path, skipAudits] of Object.entries(PAGES)) {
		const onlyCategories = Object.keys(LIMITS);
		const result = await lighthouse(origin + path, {
			port: chrome.port,
			logLevel: 'error',
			onlyCategories,
			skipAudits
		});
		if (!result) throw new Error(`Lighthouse gave no report on ${path}.`);
		pages.push({ path, report: result.lhr });
	}
} finally {
	chrome.kill();
	await close();
}
console.log(`\n${table(pages)}\n`);
const below = pages.filter(({ report }) => !kept(report)).map(({ path }) => path);
console.log(below.length ? `BELOW THE LIMITS: ${below.join(' ')}` : 'limits kept');
process.exitCode = below.length ? 1 : 0;
