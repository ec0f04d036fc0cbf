import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Locator, Page } from '@playwright/test';

/** Serves one page from an origin of its own, until the page that is to see it is closed. @returns its address. */
async function serveTo(page: Page, body: string): Promise<string> {
	const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	page.once('close', () => (server.closeAllConnections(), server.close()));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

export interface Framed {
	/** The host's own page. */
	page: Page;
	iframe: Locator;
	/** The embed's document. */
	frame: Frame;
}

/** Opens a page of another origin that has an embed between paragraphs of its own. `src` is below the story's root. */
export async function inHost(
	page: Page,
	root: string,
	src: string,
	{ width = 600, height = 640, attributes = '', style = '' } = {}
): Promise<Framed> {
	const words = '<p>Words of the host’s own.</p>'.repeat(12);
	const body = `<!doctype html><meta charset="utf-8"><title>News</title><style>body{margin:0;font:16px/1.6 sans-serif}iframe{border:0;display:block}${style}</style>${words}<iframe title="story" width="${width}" height="${height}" ${attributes} src="${root}${src}"></iframe>${words.repeat(4)}`;
	await page.goto(await serveTo(page, body));
	const iframe = page.locator('iframe');
	await iframe.scrollIntoViewIfNeeded();
	return { page, iframe, frame: (await (await iframe.elementHandle())!.contentFrame())! };
}

/** Waits until the embed can be led, and, where it is wanted, its live map stands. */
export async function ready(frame: Frame, map: 'live' | 'still' = 'still'): Promise<void> {
	await frame.locator('html[data-story=ready]').waitFor();
	if (map === 'still') return;
	// The map waits for the reader's first sign.
	await frame.locator('[data-count]').click();
	await frame.locator('html[data-map=live]').waitFor();
}

/** Id of the step whose card is shown. */
export const cardShown = (frame: Frame | Page): Promise<string> =>
	frame.locator('section[data-step]').evaluateAll((all) =>
		all
			.filter((section) => section.checkVisibility())
			.map(({ id }) => id)
			.join()
	);

/** One finger drawn across the window, in CSS pixels, as a screen reports it. */
export async function draw(page: Page, [x, y]: readonly [number, number], [dx, dy]: readonly [number, number]) {
	const screen = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share = 0) =>
		screen.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx * share, y: y + dy * share }]
		});
	await touch('touchStart');
	for (let i = 1; i <= 8; i++) await touch('touchMove', i / 8);
	await touch('touchEnd');
	await screen.detach();
}
