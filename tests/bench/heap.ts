import { chromium, type CDPSession } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../.ci/chromium.mjs';
import { PHONE } from './conditions.ts';
import { openLive, type Site } from './site.ts';

/** What a page holds on to, in bytes of JavaScript and nodes, after everything that can be collected has been. */
export interface Held {
	heap: number;
	nodes: number;
}

/** What many walks through the whole story leave behind. */
export interface Walked {
	walks: number;
	before: Held;
	after: Held;
}

/** The engine compiles what runs often and counts the machine code as heap; interpreted, it is what the page holds. */
const INTERPRETED = '--js-flags=--no-opt --no-maglev --no-sparkplug';
/** Walks until everything that is ever needed has been fetched and made. */
const WARMING = 3;

/** Runs in the page before anything else: gives it a walk from its first step to its last. */
function walker(): void {
	const frame = () => new Promise<unknown>((resolve) => requestAnimationFrame(resolve));
	const walk = async () => {
		for (const step of document.querySelectorAll('section[data-step]')) {
			step.scrollIntoView({ behavior: 'instant' });
			await frame();
		}
		scrollTo({ top: 0, behavior: 'instant' });
		await frame();
	};
	Object.assign(globalThis, {
		walks: async (count: number) => {
			for (let i = 0; i < count; i++) await walk();
		}
	});
}

async function held(client: CDPSession): Promise<Held> {
	for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
	const { metrics } = await client.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
	return { heap: of('JSHeapUsedSize'), nodes: of('Nodes') };
}

/** Walks through a page so many times, in a browser of its own. */
export async function heap(site: Site, count: number): Promise<Walked> {
	const executablePath = findChromium();
	const args = [...CHROMIUM_ARGS, INTERPRETED];
	const browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
	try {
		const page = await browser.newPage({ viewport: PHONE });
		await page.addInitScript(walker);
		await openLive(page, site);
		const client = await page.context().newCDPSession(page);
		await client.send('Performance.enable');
		const walks = (count: number) =>
			page.evaluate(
				(count) => (globalThis as unknown as { walks: (count: number) => Promise<void> }).walks(count),
				count
			);
		await walks(WARMING);
		const before = await held(client);
		await walks(count);
		return { walks: count, before, after: await held(client) };
	} finally {
		await browser.close();
	}
}
