/**
 * `npm run lighthouse`: what Lighthouse says of the built story on a middling phone (its own default: slow 4G and a
 * processor four times slower, both computed). Ends with 1 where a page is below a limit of `scores.ts`. Performance
 * depends on the machine: other work on it costs points.
 */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
// In a folder, as most are published: the whole story's own address would else be the root of a host, which Lighthouse
// takes for a mistake where the embed names it.
const root = mkdtempSync(join(tmpdir(), 'shifeng-'));
symlinkSync(resolve('build'), join(root, 'story'));
const { origin, close } = await serve({ folder: root, port: 0 });
const chrome = await launch({ ...(chromePath && { chromePath }), chromeFlags: ['--headless=new', ...CHROMIUM_ARGS] });
const pages: { path: string; report: Report }[] = [];
try {
	for (const [path, skipAudits] of Object.entries(PAGES)) {
		const onlyCategories = Object.keys(LIMITS);
		const result = await lighthouse(`${origin}/story${path}`, {
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
	rmSync(root, { recursive: true });
}
console.log(`\n${table(pages)}\n`);
const below = pages.filter(({ report }) => !kept(report)).map(({ path }) => path);
console.log(below.length ? `BELOW THE LIMITS: ${below.join(' ')}` : 'limits kept');
process.exitCode = below.length ? 1 : 0;
