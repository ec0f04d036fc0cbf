import { expect, test as base, type Frame, type Page } from '@playwright/test';
import { serve } from '../../.ci/serve.mjs';
import { loadContent } from '../../src/lib/content/load.ts';
import { serveHosts, type HostPage } from './servers.ts';

export { documentOf, FILL } from './page.ts';
export { expect };
export const { story } = loadContent();
export const ids = story.steps.map(({ id }) => id);

interface Site {
	/** Where the story is. */
	origin: string;
	/** Opens a page of another origin. */
	visit(page: Page, host: HostPage): Promise<void>;
}

/** Chromium's own remarks on how fast this machine draws; no page is to blame for them. */
const NOT_OURS = /GPU stall due to ReadPixels/;

export const test = base.extend<{ faults: string[] }, { site: Site }>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright wants to see that nothing is asked for
		async ({}, use) => {
			const [built, hosts] = await Promise.all([serve({ port: 0 }), serveHosts()]);
			let count = 0;
			await use({
				origin: built.origin,
				async visit(page, host) {
					const path = `/host-${++count}`;
					hosts.pages.set(path, host);
					await page.goto(hosts.origin + path);
				}
			});
			await Promise.all([built.close(), hosts.close()]);
		},
		{ scope: 'worker' }
	],
	/** What scripts threw and consoles reported as an error, host and story alike; tests that expect none find it empty. */
	faults: async ({ page }, use) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error' && !NOT_OURS.test(message.text())) faults.push(message.text());
		});
		await use(faults);
	}
});

/** The story's document inside a page, once it says that it runs. */
export async function storyIn(page: Page, address: string | RegExp = /\/embed\//): Promise<Frame> {
	await expect.poll(() => page.frame({ url: address })).not.toBeNull();
	const frame = page.frame({ url: address })!;
	await frame.locator('html[data-story=ready]').waitFor({ state: 'attached' });
	return frame;
}

/** Height of what is in the story's measured wrapper, in px. */
export const contentHeight = (frame: Frame): Promise<number> =>
	frame.locator('[data-embed-content]').evaluate((element) => element.getBoundingClientRect().height);

/** Adds that many px to the content, or takes away what was added. */
export const grow = (frame: Frame, px: number): Promise<void> =>
	frame.locator('[data-embed-content]').evaluate((element, px) => {
		document.getElementById('grown')?.remove();
		if (!px) return;
		const more = document.createElement('div');
		more.id = 'grown';
		more.style.height = `${px}px`;
		element.append(more);
	}, px);

/** Leaves no more than that many px of the content. */
export const crop = (frame: Frame, px: number): Promise<void> =>
	frame
		.locator('[data-embed-content] > *')
		.first()
		.evaluate((element, px) => {
			Object.assign((element as HTMLElement).style, { maxHeight: `${px}px`, overflow: 'hidden' });
		}, px);

/** Height of the frame in its host, in px, without its borders. */
export async function frameHeight(frame: Frame): Promise<number> {
	const element = await frame.frameElement();
	return element.evaluate((element) => (element as HTMLIFrameElement).clientHeight);
}
