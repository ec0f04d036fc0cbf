import { pathToFileURL } from 'node:url';
import { chromium, type CDPSession, type Page } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../.ci/chromium.mjs';
import { serve } from '../../.ci/serve.mjs';
import { countContexts, visit, type Visitor } from './visit.ts';

/** What a stand holds on to, after everything that can be collected has been. */
export interface Held {
	/** Bytes of JavaScript. */
	heap: number;
	/** Nodes of the document and those that are kept without one. */
	nodes: number;
	listeners: number;
	/** Drawing contexts that draw, and those that were ever made. */
	contexts: number;
	made: number;
}

export interface Report {
	visits: number;
	seconds: number;
	/** After the first visits, when everything has been fetched and compiled, and at the end. */
	before: Held;
	after: Held;
	/** What went wrong, in the words of the console. */
	errors: readonly string[];
}

/**
 * The engine compiles for hours whatever runs now and then, and counts the machine code as heap: some MB more, of which
 * the page holds nothing. Interpreted, the heap is what the page itself holds.
 */
const INTERPRETED = '--js-flags=--no-opt --no-maglev --no-sparkplug';
/** The stand's time runs so many times as fast as time does. */
const RATE = 100;
/** Visits until everything that is ever needed has been fetched, and the engine has settled. */
const WARMING = 100;
const BATCH = 25;

/**
 * Sends visits one after another. In batches, and by a function that the page has: the engine keeps whatever is sent to be
 * evaluated, a few kB each time, and a stand is not to be blamed for it.
 */
function visits(page: Page, { from, to, acts, end }: { from: number; to: number; acts: number; end: boolean }) {
	return page.evaluate(
		async ({ from, to, acts, end }) => {
			const { standVisit } = globalThis as unknown as { standVisit: (visitor: Visitor) => Promise<void> };
			for (let seed = from; seed <= to; seed++) await standVisit({ seed, acts, end });
		},
		{ from, to, acts, end }
	);
}

async function held(page: Page, client: CDPSession): Promise<Held> {
	// The same state every time: somebody has just come, and nothing is open.
	await visits(page, { from: 0, to: 0, acts: 0, end: false });
	for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
	const { metrics } = await client.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
	const { contexts, made } = await page.evaluate(() =>
		(globalThis as unknown as { contexts: () => { contexts: number; made: number } }).contexts()
	);
	return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), contexts, made };
}

/** Sends visits through a stand at `address`; `onhundred` hears what it holds after every hundred of them. */
export async function soak(
	page: Page,
	address: string,
	count: number,
	onhundred?: (visits: number, now: Held) => void
): Promise<Report> {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await page.addInitScript((rate) => Object.assign(globalThis, { standRate: rate }), RATE);
	await page.addInitScript(countContexts);
	await page.addInitScript(`globalThis.standVisit = ${visit.toString()}`);
	await page.goto(`${address}?attract=40&warn=20&qr=https://example.org/`);
	await page.locator('html[data-map=live]').waitFor({ timeout: 120_000 });
	const client = await page.context().newCDPSession(page);
	await client.send('Performance.enable');
	const began = Date.now();
	const warm = Math.min(WARMING, Math.ceil(count / 2));
	let before: Held | undefined;
	for (let done = 0; done < count; done += BATCH) {
		const to = Math.min(done + BATCH, count);
		await visits(page, { from: done + 1, to, acts: 4, end: true });
		if (to >= warm) before ??= await held(page, client);
		if (onhundred && to % 100 === 0) onhundred(to, await held(page, client));
	}
	const after = await held(page, client);
	return { visits: count, seconds: (Date.now() - began) / 1000, before: before!, after, errors };
}

/** The report in lines for whoever reads it. */
export function lines({ visits, seconds, before, after, errors }: Report): string[] {
	const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
	const grown = (a: number, b: number) => `${(((b - a) / a) * 100).toFixed(1)} %`;
	return [
		`visits            ${visits} in ${Math.round(seconds)} s`,
		`heap              ${mb(before.heap)} → ${mb(after.heap)} (${grown(before.heap, after.heap)})`,
		`nodes             ${before.nodes} → ${after.nodes} (${grown(before.nodes, after.nodes)})`,
		`listeners         ${before.listeners} → ${after.listeners}`,
		`drawing contexts  ${after.contexts} drawing, ${after.made} ever made`,
		`uncaught errors   ${errors.length}${errors.length ? `: ${errors.slice(0, 3).join(' | ')}` : ''}`
	];
}

/** What a stand that runs for weeks must not do; nothing where all is well. */
export function complaints({ before, after, errors }: Report): string[] {
	return [
		after.heap > before.heap * 1.1 && 'the heap has grown by 10 % or more',
		Math.abs(after.nodes - before.nodes) > before.nodes * 0.01 && 'the number of nodes has changed by more than 1 %',
		after.contexts !== 1 && 'there is not one drawing context',
		errors.length > 0 && 'something threw'
	].filter((complaint) => complaint !== false);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const count = Number(process.env['VISITS'] ?? 2000);
	const server = await serve({ port: 0 });
	const executablePath = findChromium();
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: [...CHROMIUM_ARGS, INTERPRETED]
	});
	const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
	const report = await soak(page, `${server.origin}/kiosk/`, count, (number, { heap, nodes }) =>
		console.log(`${number} visits: ${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes`)
	);
	console.log(lines(report).join('\n'));
	await browser.close();
	await server.close();
	const wrong = complaints(report);
	for (const complaint of wrong) console.error(complaint);
	process.exit(wrong.length > 0 ? 1 : 0);
}
