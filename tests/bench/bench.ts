/**
 * `npm run bench`: how the built story arrives on a middling phone and what reading it costs, against a page of the common
 * pattern and one of plain text with pictures, all three of the same content and measured alike in one run. Ends with 1
 * where a budget of `measured.ts` is broken; writes everything to bench.json.
 *
 * `--part load` (growth, walk, change, heap, scrub) measures only that, `--step zone` scrubs only that step, `--long`
 * walks 200 times through the story before its heap is weighed again.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../.ci/chromium.mjs';
import { serve } from '../../.ci/serve.mjs';
import { buildBaselines } from './baselines/build.ts';
import { changes } from './change.ts';
import { heap } from './heap.ts';
import { load, type Load } from './load.ts';
import { medians } from './loading.ts';
import { broken, type Results } from './measured.ts';
import { scrubAll } from './scrub.ts';
import type { Site } from './site.ts';
import { table } from './table.ts';
import { walk } from './walk.ts';

const PARTS = ['growth', 'load', 'walk', 'change', 'heap', 'scrub'] as const;
/** How often each page is loaded: the figures are the medians. */
const LOADS = 3;
const WALKS = { usual: 10, long: 200 };
const OUT = 'bench.json';
const GROWTH = fileURLToPath(new URL('growth/growth.ts', import.meta.url));

const { values } = parseArgs({
	options: {
		part: { type: 'string', multiple: true, default: [...PARTS] },
		step: { type: 'string', multiple: true, default: [] },
		long: { type: 'boolean', default: false }
	}
});
const wanted = (part: (typeof PARTS)[number]) => values.part.includes(part);

/** What long stories and full maps cost more, by its own command: it has a browser of its own. */
const grown = !wanted('growth') || spawnSync(process.execPath, [GROWTH], { stdio: 'inherit' }).status === 0;

const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_ARGS });
const baselines = await buildBaselines();
const servers = await Promise.all(
	[undefined, baselines.common, baselines.plain].map((folder) => serve({ port: 0, ...(folder && { folder }) }))
);
const [ours, common, plain] = servers.map(({ origin }) => origin) as [string, string, string];
const sites: Site[] = [
	{ name: 'ours', origin: ours, map: 'asked' },
	{ name: 'common', origin: common, map: 'eager' },
	{ name: 'plain', origin: plain, map: 'none' }
];
const results: Results = Object.fromEntries(sites.map(({ name }) => [name, {}]));
const say = (what: string) => console.log(`… ${what}`);
try {
	if (wanted('load')) {
		const loads = new Map<Site, Load[]>(sites.map((site) => [site, []]));
		for (let time = 1; time <= LOADS; time++) {
			say(`loading, ${time} of ${LOADS}`);
			// In turn, so that whatever else this machine does falls on all of them.
			for (const site of sites) loads.get(site)!.push(await load(browser, site));
		}
		for (const [{ name }, all] of loads) results[name]!.load = medians(all);
	}
	for (const site of sites) {
		const measured = results[site.name]!;
		if (wanted('walk')) {
			say(`reading all of ${site.name}`);
			measured.walk = await walk(browser, site);
		}
		if (site.map === 'none') continue;
		if (wanted('change')) {
			say(`from step to step of ${site.name}`);
			measured.change = await changes(browser, site);
		}
		if (wanted('heap')) {
			const walks = values.long ? WALKS.long : WALKS.usual;
			say(`${walks} walks through ${site.name}`);
			measured.heap = await heap(site, walks);
		}
	}
	if (wanted('scrub')) results.ours!.scrub = await scrubAll(browser, sites[0]!, values.step);
	writeFileSync(OUT, `${JSON.stringify({ chromium: browser.version(), results }, null, '\t')}\n`);
} finally {
	await browser.close();
	await Promise.all(servers.map(({ close }) => close()));
}
const over = [...broken(results), ...(grown ? [] : ['growth: see its own tables above'])];
console.log(`\n${table(results)}\n\n${over.length ? `BROKEN\n  ${over.join('\n  ')}` : 'all budgets kept'}`);
process.exitCode = over.length ? 1 : 0;
