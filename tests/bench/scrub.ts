import { quantile } from 'd3';
import type { Browser, Page } from 'playwright';
import { PHONE } from './conditions.ts';
import { drawn } from './drawn.ts';
import { frameCosts, type FrameCost } from './frames.ts';
import { openLive, type Site } from './site.ts';
import { tracing } from './tracing.ts';

const WINDOWS = [PHONE, { width: 1280, height: 800 }];
/** Turns of the wheel from the beginning of a step to its end. */
const TURNS = 40;

/** The step whose frames cost the most script. */
export interface Scrubbed {
	id: string;
	/** The window, as width×height. */
	at: string;
	/** What 95 of 100 of its frames keep to, in ms of the main thread. */
	p95: number;
}

/** The frames in which a step is scrolled through from its beginning to its end, by wheel as a reader does. */
async function scrub(browser: Browser, page: Page, id: string): Promise<FrameCost[]> {
	const height = await page.evaluate((id) => {
		const { top, height } = document.getElementById(id)!.getBoundingClientRect();
		scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
		return height;
	}, id);
	await page.waitForFunction((id) => document.documentElement.dataset['step'] === id, id);
	const trace = await tracing(browser, page);
	for (let turn = 0; turn < TURNS; turn++) {
		await page.mouse.wheel(0, height / TURNS);
		await page.evaluate(drawn, 3);
	}
	return frameCosts(await trace());
}

/**
 * How much script a frame costs while the reader scrolls, step by step through the built story; each step is a line on the
 * console. Absolute frame rates mean nothing where WebGL is drawn in software; the main thread's own time does.
 * @throws where no frame could be measured
 */
export async function scrubAll(browser: Browser, site: Site, only: readonly string[]): Promise<Scrubbed> {
	let worst: Scrubbed = { id: '', at: '', p95: 0 };
	for (const viewport of WINDOWS) {
		const page = await browser.newPage({ viewport });
		await openLive(page, site);
		await page.mouse.move(viewport.width / 2, viewport.height * 0.8);
		const all = await page.$$eval('section[data-step]', (sections) => sections.map(({ id }) => id));
		// Once through, so that no step pays for what is made only once.
		for (const id of all) await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), id);
		await scrub(browser, page, all[0]!);
		const at = `${viewport.width}×${viewport.height}`;
		console.log(
			`\n${at.padEnd(17)}  frames  script: median    p95    max   style: p95   (ms of the main thread for each frame)`
		);
		for (const id of all.filter((id) => only.length === 0 || only.includes(id))) {
			const frames = await scrub(browser, page, id);
			const at95 = (of: keyof FrameCost, share = 0.95) => quantile(frames, share, (frame) => frame[of]) ?? 0;
			const cells = [at95('script', 0.5), at95('script'), at95('script', 1), at95('style')];
			const [median, p95, max, style] = cells.map((ms) => ms.toFixed(2));
			console.log(
				`${id.padEnd(17)}${String(frames.length).padStart(8)}${median!.padStart(16)}${p95!.padStart(7)}${max!.padStart(7)}${style!.padStart(13)}`
			);
			if (cells[1]! > worst.p95) worst = { id, at, p95: cells[1]! };
		}
		await page.close();
	}
	if (!worst.id) throw new Error('No frame was measured: this Chromium traces them by another name.');
	return worst;
}
