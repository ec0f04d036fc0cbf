import type { Browser } from 'playwright';
import { PHONE } from './conditions.ts';
import { openLive, type Site } from './site.ts';

/** How long a reader who asks for the next step waits until its scene is drawn, in ms, on this machine, unslowed. */
export interface Change {
	median: number;
	longest: number;
}

/** Asks for one step after another by a key, and measures each in the page itself. */
export async function changes(browser: Browser, site: Site): Promise<Change> {
	const page = await browser.newPage({ viewport: PHONE });
	try {
		await openLive(page, site);
		const took = await page.evaluate(async () => {
			const frame = () => new Promise<unknown>((resolve) => requestAnimationFrame(resolve));
			const { dataset } = document.documentElement;
			const took: number[] = [];
			for (const { id } of [...document.querySelectorAll('section[data-step]')].slice(1)) {
				const asked = performance.now();
				document.body.dispatchEvent(
					new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true })
				);
				do await frame();
				while (dataset['step'] !== id);
				document.querySelector<HTMLCanvasElement>('.map canvas')?.getContext('webgl2')?.finish();
				took.push(performance.now() - asked);
			}
			return took.sort((a, b) => a - b);
		});
		return { median: took[took.length >> 1]!, longest: took.at(-1)! };
	} finally {
		await page.close();
	}
}
