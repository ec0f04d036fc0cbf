import { deepEqual, ok } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../../.ci/serve.mjs';
import { loadContent } from '../../../src/lib/content/load.ts';
import { LANGS } from '../../../src/lib/schema/localized.ts';
import { findFirefox, MISSING, openFirefox, type Firefox } from './browser.ts';
import { until } from './until.ts';

const START = 60_000;
const program = findFirefox();
const { story } = loadContent();

describe('in Firefox without WebGL', { skip: program ? false : MISSING }, () => {
	let firefox: Firefox;
	let built: Awaited<ReturnType<typeof serve>>;
	before(async () => {
		[firefox, built] = await Promise.all([openFirefox(program!, { 'webgl.disabled': true }), serve({ port: 0 })]);
	});
	after(() => Promise.all([firefox.close(), built.close()]));

	for (const lang of LANGS)
		test(`every step has its words, and its own map painted, in ${lang}`, async () => {
			await firefox.visit(`${built.origin}/${lang === 'zh' ? '' : `${lang}/`}`);
			await until(
				'the story is ready',
				() => firefox.evaluate(`document.documentElement.dataset.story === 'ready'`),
				START
			);
			// Signs count once the page has come to rest where it was opened.
			await until(
				'the map is painted',
				() =>
					firefox.evaluate(`(dispatchEvent(new Event('pointermove')), !!document.querySelector('.stage svg.ground'))`),
				START
			);
			const pictures = new Set<string>();
			for (const { id, title } of story.steps) {
				await firefox.evaluate(
					`document.getElementById('${id}').scrollIntoView({ block: 'center', behavior: 'instant' })`
				);
				await until(id, () => firefox.evaluate(`document.documentElement.dataset.step === '${id}'`), 5000);
				const { words, seen, shapes, picture } = await firefox.evaluate<{
					words: string;
					seen: boolean;
					shapes: number;
					picture: string;
				}>(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
					const card = document.querySelector('#${id} .card');
					const { top, bottom, width } = card.getBoundingClientRect();
					const ground = document.querySelector('.stage svg.ground');
					done({
						words: card.textContent,
						seen: width > 100 && top < innerHeight && bottom > 0,
						shapes: ground.querySelectorAll('path, circle, text').length,
						picture: ground.innerHTML
					});
				})))`);
				ok(seen, `${id}: its card is in the window`);
				ok(words.includes(title[lang]!), `${id}: its title`);
				ok(shapes > 10, `${id}: ${shapes} shapes are painted`);
				pictures.add(picture);
			}
			ok(pictures.size > story.steps.length * 0.8, `${pictures.size} maps for ${story.steps.length} steps`);
			deepEqual(
				firefox.faults().filter((fault) => !/WebGL/.test(fault)),
				[]
			);
		});
});
