import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { closures, outAt } from '../../src/lib/figures/embers/compute.ts';
import { DRAWN_FROM } from '../../src/lib/schema/drawnFrom.ts';
import { isDocked } from '../../src/lib/schema/figures.ts';
import { rest } from '../../src/lib/story/timeline.ts';
import { drawn, isInk } from './map.ts';
import { expect, frameOf, ids, open, scrollTo, SMALL, story, test } from './reader.ts';

/** What every part of the page says of the year, at one and the same moment. */
const years = (page: Page) =>
	page.evaluate(() => {
		const { maplibre: map } = document.querySelector('.map') as HTMLElement & { maplibre: MapLibre };
		const number = (selector: string, name: string) => {
			const value = document.querySelector(selector)?.getAttribute(name);
			return value === undefined || value === null ? undefined : Number(value);
		};
		const { step, year } = document.documentElement.dataset;
		return {
			step,
			told: Number(year),
			map: map.getPaintProperty('paper', 'fill-color') as string,
			dial: Number(document.querySelector('[data-dial]')!.textContent),
			paper: getComputedStyle(document.documentElement).getPropertyValue('--ground'),
			embers: number('.stage [data-figure=embers]', 'data-out'),
			chart: number(`#${step} [data-chart]`, 'data-year'),
			counter: number(`#${step} [data-chart] [data-out]`, 'data-out')
		};
	});

test('inks, embers, counter, chart and text show one year, at twenty positions', async ({ page }) => {
	await page.setViewportSize(SMALL);
	await open(page);
	const ends = closures(story.claims);
	const travelled = (await frameOf(page)).travel;
	const positions = ['going-out', 'then-and-now', 'river-class', 'cluster'].flatMap((id) => {
		const [start, end] = rest(story.steps[ids.indexOf(id)]!, travelled);
		return [0.02, 0.27, 0.5, 0.73, 0.98].map((share) => ({
			index: ids.indexOf(id),
			progress: start + (end - start) * share
		}));
	});
	expect(positions).toHaveLength(20);
	for (const position of positions) {
		await scrollTo(page, position);
		const { step, told, map, dial, paper, embers, chart, counter } = await years(page);
		const about = `${step} at ${told}`;
		const whole = Math.round(told);
		expect(isInk(map, 'ground', told), about).toBe(true);
		expect(dial, about).toBe(whole);
		expect(chart, about).toBe(whole);
		expect(paper, about).toBe(map);
		if (embers !== undefined) expect(Math.abs(embers - outAt(ends, told)), about).toBeLessThanOrEqual(1);
		if (counter !== undefined) expect(counter, about).toBe(embers);
	}
});

test('every figure says what it finds, on which ground, and has its numbers in words', async ({ page }) => {
	await open(page, '', 'still');
	for (const step of story.steps)
		for (const { id } of step.figures) {
			const figure = page.locator(`#${step.id} figure[data-figure=${id}]`);
			await expect(figure.locator('figcaption')).toHaveText(/\S{4,}/);
			expect((await figure.locator('.scope').textContent())!.length, id).toBeGreaterThan(1);
			const said = await figure.locator('.words').textContent();
			for (const claim of DRAWN_FROM[id]) expect(said, `${id}: ${claim}`).toContain(story.claims[claim]!.says.zh);
		}
});

for (const [width, height, address] of [
	[360, 640, ''],
	[390, 844, ''],
	[390, 844, 'en/'],
	[768, 1024, ''],
	[768, 1024, 'en/'],
	[1280, 800, ''],
	[1080, 1920, '']
] as const) {
	const tag = width === 360 ? [] : '@long';
	test(
		`charts of /${address} can be read at ${width}×${height}: no letters run out of their room, over each other or under dial and scale bar`,
		{ tag },
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			await open(page, address);
			const { travel } = await frameOf(page);
			for (const step of story.steps.filter(({ figures }) => figures.some(({ id }) => isDocked(id)))) {
				await scrollTo(page, { index: step.index, progress: rest(step, travel)[1] - 0.01 });
				const { out, over, under, small } = await page.locator(`#${step.id} .docked`).evaluate((figure) => {
					const room = figure.getBoundingClientRect();
					const texts = [...figure.querySelectorAll('svg text')].filter((text) => {
						const { opacity, visibility } = getComputedStyle(text);
						return text.textContent!.trim() !== '' && Number(opacity) > 0 && visibility !== 'hidden';
					});
					const boxes = texts.map((text) => ({ words: text.textContent!.trim(), box: text.getBoundingClientRect() }));
					const caption = { words: 'caption', box: figure.querySelector('figcaption')!.getBoundingClientRect() };
					// A line's box is taller than its letters.
					const lead = (box: DOMRect) => box.height * 0.18;
					const over = [caption, ...boxes].flatMap((a, i) =>
						boxes
							.slice(i)
							.filter(
								(b) =>
									a !== b &&
									Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
									Math.min(a.box.bottom - lead(a.box), b.box.bottom - lead(b.box)) -
										Math.max(a.box.top + lead(a.box), b.box.top + lead(b.box)) >
										1
							)
							.map((b) => `${a.words} / ${b.words}`)
					);
					const out = boxes
						.filter(
							({ box }) =>
								box.left < Math.max(room.left - 4, 0) ||
								box.right > Math.min(room.right + 4, innerWidth) ||
								box.bottom - lead(box) > room.bottom + 2
						)
						.map(({ words }) => words);
					// The digits of the year, and the bar with its words.
					const marks = [...document.querySelectorAll('.stage [data-dial], .stage .bar')].map((mark) => {
						const words = document.createRange();
						words.selectNodeContents(mark);
						const [a, b] = [mark.getBoundingClientRect(), words.getBoundingClientRect()];
						const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
						return { left, top, right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) };
					});
					const under = boxes
						.filter(({ box }) =>
							marks.some(
								(mark) =>
									box.left < mark.right &&
									mark.left < box.right &&
									box.top + lead(box) < mark.bottom - 1 &&
									mark.top + 1 < box.bottom - lead(box)
							)
						)
						.map(({ words }) => words);
					const small = texts
						.filter((text) => parseFloat(getComputedStyle(text).fontSize) < 9.99)
						.map((text) => text.textContent!);
					return { out, over, under, small };
				});
				expect.soft(out, `${step.id}: out of its room`).toEqual([]);
				expect.soft(over, `${step.id}: over each other`).toEqual([]);
				expect.soft(under, `${step.id}: under dial or scale bar`).toEqual([]);
				expect.soft(small, `${step.id}: too small`).toEqual([]);
			}
		}
	);
}

for (const [width, height, address] of [
	[390, 844, 'en/'],
	[768, 1024, '']
] as const) {
	test(`on /${address} at ${width}×${height} the lengths of the creek stand on no railway`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, address);
		await scrollTo(page, { index: ids.indexOf('creek'), progress: 0.5 });
		await drawn(page);
		const crossed = await page.evaluate(() => {
			const held = document.querySelector('.map') as HTMLElement & { maplibre: MapLibre };
			const map = held.getBoundingClientRect();
			const scale = map.width / held.clientWidth;
			const rails = held.maplibre
				.getStyle()
				.layers.flatMap(({ id, type }) => (type === 'line' && id.startsWith('rail') ? [id] : []));
			const at = (x: number, y: number): [number, number] => [(x - map.x) / scale, (y - map.y) / scale];
			const texts = [...document.querySelectorAll('.stage [data-figure=creek-length] text')].map((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				const box: [[number, number], [number, number]] = [at(left, top), at(right, bottom)];
				const found = held.maplibre.queryRenderedFeatures(box, { layers: rails });
				return found.length > 0 ? text.textContent : '';
			});
			return { texts, rails: rails.length };
		});
		expect(crossed.rails).toBeGreaterThan(0);
		expect(crossed.texts).toEqual(['', '']);
	});
}

test('on paper every figure stands complete in its step, and nothing lies over anything', async ({ page }) => {
	await open(page);
	await scrollTo(page, { index: ids.indexOf('embers'), progress: 0.5 });
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.stage')).toBeHidden();
	for (const step of story.steps)
		for (const { id } of step.figures) {
			// A figure of the map is in the step's still.
			const drawing = page.locator(`#${step.id} ${isDocked(id) ? `[data-chart=${id}]` : 'img.still'}`);
			if (!isDocked(id))
				expect(readFileSync(`build/stills/paper/zh/${step.id}.svg`, 'utf8')).toContain(`data-figure="${id}"`);
			await expect(drawing, id).toBeVisible();
			const { inside, height } = await drawing.evaluate((svg) => {
				const [own, section] = [svg.getBoundingClientRect(), svg.closest('section')!.getBoundingClientRect()];
				return { inside: own.top >= section.top && own.bottom <= section.bottom, height: own.height };
			});
			expect(inside, id).toBe(true);
			expect(height, id).toBeGreaterThan(60);
		}
	const lengths = await page
		.locator('section[data-step]')
		.evaluateAll((sections) =>
			sections
				.map((section) => section.getBoundingClientRect())
				.every(({ top }, i, all) => i === 0 || top >= all[i - 1]!.bottom - 1)
		);
	expect(lengths).toBe(true);
});

/** Sends the reader through the story, at these places in each step: the map is not to be sent anything but paint. */
async function scrub(page: Page, stops: readonly number[]): Promise<void> {
	await page.setViewportSize(SMALL);
	await open(page);
	await page.evaluate(() => {
		const { maplibre: map } = document.querySelector('.map') as HTMLElement & { maplibre: Record<string, unknown> };
		const calls: string[] = [];
		Object.assign(window, { calls });
		const watched = [
			'setFilter',
			'addLayer',
			'removeLayer',
			'addSource',
			'removeSource',
			'setStyle',
			'setLayoutProperty'
		];
		for (const name of watched) {
			const own = map[name] as (...rest: unknown[]) => unknown;
			map[name] = (...rest: unknown[]) => (calls.push(name), own.apply(map, rest));
		}
		const { sources } = (map['getStyle'] as () => { sources: object }).call(map);
		for (const id of Object.keys(sources)) {
			const source = (map['getSource'] as (id: string) => Record<string, unknown>).call(map, id);
			for (const name of ['setData', 'updateData'])
				if (name in source) source[name] = () => calls.push(`${name} of ${id}`);
		}
	});
	for (const { index } of story.steps) for (const progress of stops) await scrollTo(page, { index, progress });
	expect(await page.evaluate(() => (window as unknown as { calls: string[] }).calls)).toEqual([]);
}

test('scrubbing sends the map no new data, no filter and no style', ({ page }) => scrub(page, [0.3]));
test('nor does scrubbing with four stops in each step', { tag: '@long' }, ({ page }) =>
	scrub(page, [0.1, 0.35, 0.6, 0.85])
);
