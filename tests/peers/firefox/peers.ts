import { deepEqual } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../../.ci/serve.mjs';
import { KINDS } from '../hosts/kinds.ts';
import { documentOf, FILL } from '../page.ts';
import { serveHosts } from '../servers.ts';
import { findFirefox, MISSING, openFirefox, type Firefox } from './browser.ts';
import { until } from './until.ts';

/** How long a host may take to follow, and the story to stand, in ms. */
const SOON = 1500;
const START = 30_000;

const program = findFirefox();

describe('in Firefox', { skip: program ? false : MISSING }, () => {
	let firefox: Firefox;
	let built: Awaited<ReturnType<typeof serve>>;
	let hosts: Awaited<ReturnType<typeof serveHosts>>;
	before(async () => {
		[firefox, built, hosts] = await Promise.all([openFirefox(program!), serve({ port: 0 }), serveHosts()]);
	});
	after(() => Promise.all([firefox.close(), built.close(), hosts.close()]));

	/** Opens a host page, and has its story's document ready. */
	async function open(body: string): Promise<string> {
		hosts.pages.set('/', { html: documentOf(body) });
		await firefox.visit(`${hosts.origin}/`);
		let context = '';
		await until(
			'the story is ready',
			async () => {
				context = (await firefox.frames()).find(({ url }) => url.includes('/embed/'))?.context ?? '';
				return (
					!!context && (await firefox.evaluate<boolean>(`document.documentElement.dataset.story === 'ready'`, context))
				);
			},
			START
		);
		return context;
	}

	for (const { name, body, gives = (height: number) => height } of KINDS) {
		test(`${name} follows the content`, async () => {
			const story = await open(FILL(100) + body(`${built.origin}/embed/zh/?mode=stack`) + FILL(4000));
			if (gives(1e6) < 1e6)
				await firefox.evaluate(
					`Object.assign(document.querySelector('[data-embed-content] > *').style, { maxHeight: '250px', overflow: 'hidden' }).length`,
					story
				);
			const content = () =>
				firefox.evaluate<number>(
					`document.querySelector('[data-embed-content]').getBoundingClientRect().height`,
					story
				);
			const frame = () =>
				firefox.evaluate<number>(
					`(document.querySelector('iframe') ?? document.querySelector('side-chain').shadowRoot.querySelector('iframe')).clientHeight`
				);
			const grow = (px: number) =>
				firefox.evaluate(
					`(document.getElementById('grown')?.remove(), document.querySelector('[data-embed-content]').insertAdjacentHTML('beforeend', '<div id="grown" style="height: ${px}px"></div>'))`,
					story
				);
			const look = (when: string) =>
				until(when, async () => Math.abs((await frame()) - gives(await content())) <= 2, SOON);
			await look('after load');
			await grow(333);
			await look('after growth on screen');
			await firefox.evaluate('scrollTo(0, 1e6)');
			await grow(650);
			await look('after growth off screen');
			await grow(0);
			await look('after shrinking off screen');
			deepEqual(firefox.faults(), []);
		});
	}

	for (const hash of ['', '#?secret=Ab12cdEF34', '#amp=1']) {
		test(`in a bare sandbox the story runs ${hash}`, async () => {
			const story = await open(
				`<iframe sandbox="allow-scripts" width="600" height="640" src="${built.origin}/embed/zh/${hash}"></iframe>`
			);
			const step = () => firefox.evaluate<string>('document.documentElement.dataset.step', story);
			const first = await step();
			await firefox.evaluate(`document.querySelector('[data-next]').click()`, story);
			await until('the next step', async () => (await step()) !== first, START);
			deepEqual(firefox.faults(), []);
		});
	}
});
