import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { formatDate, formatFigure } from '../../src/lib/i18n/format.ts';
import { MESSAGES } from '../../src/lib/i18n/messages.ts';
import { WRITTEN } from '../../src/lib/i18n/written.ts';
import { notesOf, sourcesOf } from '../../src/lib/receipts/notes.ts';
import { figureOf } from '../../src/lib/schema/claim.ts';
import type { Prose } from '../../src/lib/schema/story.ts';
import { stillAlt } from '../../src/lib/story/still/alt.ts';
import { bare, sheetsOf, type Sheet } from './pdf.ts';
import { expect, ids, open, scrollTo, story, test } from './reader.ts';

const notes = notesOf(story.steps, 'zh');
test.describe.configure({ timeout: 300_000 });

const noted = (claim: string) => `[${notes.indexOf(claim) + 1}]`;

/** A paragraph as paper has it: every number and every word of evidence with the number of its note. */
const printed = (prose: Prose | undefined): string[] =>
	(prose ?? []).map((paragraph) =>
		bare(
			paragraph
				.map((token) => {
					if (token.kind === 'words') return token.text;
					if (token.kind === 'date') return formatDate(token.date, 'zh');
					if (token.kind === 'see') return noted(token.id);
					const quantity = figureOf(story.claims[token.id]!, token.part);
					return formatFigure(quantity, 'zh', token.format) + noted(token.id);
				})
				.join('')
		)
	);

/** Every paragraph of a step: its text, its aside and the captions of its figures. */
const paragraphs = ({ text, aside, figures }: (typeof story.steps)[number]) =>
	[text.zh, aside?.zh, ...figures.map(({ caption }) => caption.zh)].flatMap(printed);

/** Printed on the paper that the page asks for. */
const print = async (page: Page): Promise<Sheet[]> =>
	sheetsOf(await page.pdf({ preferCSSPageSize: true, tagged: true }));

/** Presses the key for printing and waits until the page hands itself to the printer. @returns the stills it has by then. */
async function askForPaper(page: Page): Promise<number> {
	const handed = page.evaluate(
		() =>
			new Promise<number>((done) => {
				window.print = () =>
					done(
						[...document.querySelectorAll<HTMLImageElement>('img.still')].filter((still) => still.naturalWidth > 0)
							.length
					);
			})
	);
	await page.keyboard.press(process.platform === 'darwin' ? 'Meta+p' : 'Control+p');
	return handed;
}

/** Asks the page for stills for paper while `then` runs. @returns how many were fetched. */
async function fetched(page: Page, then: () => Promise<unknown>): Promise<number> {
	const asked = new Set<string>();
	page.on('request', (request) => request.url().includes('/stills/paper/') && asked.add(request.url()));
	await then();
	return asked.size;
}

/** Chinese letters, each once. Along a line of the map each is painted by itself, so no word can be looked for. */
const hanzi = (words: string): string[] => [...new Set(words.match(/\p{Script=Han}/gu) ?? [])].sort();

/** What a still says. */
function wordsIn(id: string): string {
	const svg = readFileSync(`build/stills/paper/zh/${id}.svg`, 'utf8');
	const words = [...svg.matchAll(/<(?:text|tspan|textPath)\b[^>]*>([^<]*)/g)].map(([, said]) => said!);
	return bare(words.join(''));
}

test('a page printed from its top has every word, a picture for every step beside it, and notes that match', async ({
	page
}) => {
	await open(page);
	expect(await askForPaper(page)).toBe(ids.length);
	const sheets = await print(page);
	// A sheet ends with its number, or begins with it.
	const text = sheets.map(({ words }, i) => words.replace(new RegExp(`^${i + 1}|${i + 1}$`), '')).join('');

	const pictures = sheets.flatMap((sheet) => sheet.pictures);
	expect(pictures.map(({ alt }) => alt)).toEqual(story.steps.map((step) => stillAlt(step, 'zh')));
	for (const step of story.steps) {
		const picture = pictures[step.index]!;
		expect(picture.shapes, `${step.id}: the still is drawn`).toBeGreaterThan(10);
		expect(hanzi(picture.words), `${step.id}: its own still`).toEqual(hanzi(wordsIn(step.id)));

		const said = paragraphs(step);
		const sheet = sheets.find((one) => one.pictures.some(({ alt }) => alt === stillAlt(step, 'zh')))!;
		const title = bare(step.index === 0 ? story.title.zh : step.title.zh);
		for (const part of [title, ...said]) expect(sheet.words, `${step.id} is not split`).toContain(part);
	}

	const record = text.slice(text.lastIndexOf(bare(WRITTEN.zh.record)));
	notes.forEach((id, i) => expect(record).toContain(`${i + 1}.${bare(story.claims[id]!.says.zh)}`));
	sourcesOf(notes, story.claims).forEach((id, i) => {
		const { publisher, url = '' } = story.sources[id]!;
		expect(record).toContain(`${i + 1}.${bare(publisher.zh)}`);
		expect(record).toContain(bare(url));
	});

	const { down, free, backToTop, noMap } = MESSAGES.zh;
	for (const word of [down, free, backToTop, noMap]) expect(text).not.toContain(bare(word));
	sheets.forEach(({ words }, i) => expect(words).toMatch(new RegExp(`^${i + 1}|${i + 1}$`)));
});

test(
	'what is printed hangs neither on the window, nor on where the reader is, nor on a script',
	{ tag: '@long' },
	async ({ page, browser, baseURL }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page);
		await scrollTo(page, { index: ids.indexOf('going-out'), progress: 0.4 });
		await askForPaper(page);
		const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
		const plain = await context.newPage();
		await plain.goto(baseURL!);
		await plain.waitForLoadState('load');
		const [one, other] = [await print(page), await print(plain)];
		expect(one.map(({ words }) => words)).toEqual(other.map(({ words }) => words));
		const seen = ({ pictures }: Sheet) => pictures.map(({ alt, words }) => ({ alt, words }));
		expect(one.map(seen)).toEqual(other.map(seen));
		// A line along a picture's very edge is written or left out by fractions of a point.
		const shapes = (sheets: Sheet[]) => sheets.flatMap(({ pictures }) => pictures.map((picture) => picture.shapes));
		const others = shapes(other);
		shapes(one).forEach((drawn, i) => expect(Math.abs(drawn - others[i]!)).toBeLessThanOrEqual(1));
		await context.close();
	}
);

test('stills for paper are fetched by the printer alone', { tag: '@long' }, async ({ page }) => {
	expect(
		await fetched(page, async () => {
			await open(page);
			for (const index of ids.keys()) await scrollTo(page, { index, progress: 0.5 });
			await page.locator('footer').scrollIntoViewIfNeeded();
			await page.waitForLoadState('networkidle');
		})
	).toBe(0);
	await expect(page.locator('img.still').first()).toBeHidden();
	expect(await fetched(page, () => page.pdf())).toBe(ids.length);
});

test('the key for printing waits for pictures that come late', async ({ page }) => {
	await open(page, '', 'still');
	let sent = 0;
	await page.route('**/stills/paper/**', async (route) => {
		// Not before all are asked for: that is later than any printer would have begun.
		sent++;
		await expect.poll(() => sent).toBe(ids.length);
		await route.continue();
	});
	expect(await askForPaper(page)).toBe(ids.length);
});

test('paper is white whatever the year, and nothing on it stands still while the page goes on', async ({ page }) => {
	await open(page);
	await scrollTo(page, { index: ids.indexOf('mountain'), progress: 0.5 });
	await page.emulateMedia({ media: 'print' });
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
		'rgb(255, 255, 255)'
	);
	const kept = await page
		.locator('body *')
		.evaluateAll((all) =>
			all
				.filter(
					(one) =>
						one.checkVisibility({ visibilityProperty: true }) &&
						['fixed', 'sticky'].includes(getComputedStyle(one).position)
				)
				.map((one) => `${one.tagName}.${one.className}`)
		);
	expect(kept).toEqual([]);
	await expect(page.locator('button:visible')).toHaveCount(0);
});
