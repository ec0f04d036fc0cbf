import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load.ts';
import type { Lang } from '../../src/lib/schema/localized.ts';
import { loadsOf, withImports } from './budgets/loads.ts';
import { excess, table, type Budget } from './budgets/sizes.ts';
import { built, bytes, text } from './built.ts';

const FONT = 'fonts/shifeng-serif.woff2';
const PACKED = /\.(woff2|png)$/;

/** Bytes of a file as a host sends it: compressed as well as can be, unless it is compressed already. */
const sent = (file: string): number => bytes(PACKED.test(file) ? file : `${file}.br`).length;

/** What must arrive before the largest paint: words, sheets, and the first picture on a phone. */
const firstPaint = (page: string, lang: string) => [page, ...loadsOf(page, text).sheets, `stills/phone/${lang}/cover.svg`];

const { title } = loadContent().story.steps[1]!;

/** Whether a script is the story in words of the other language: it has sources' publishers, and no title in this one. */
function inOtherWords(file: string, lang: Lang): boolean {
	const code = text(file);
	return code.includes('"publisher":') && !code.includes(title[lang]!);
}

/** A read through on a phone: the page, its letters, and all that its script fetches, with the map's worker and sheet. */
function wholeRead(page: string, lang: Lang): string[] {
	const { scripts, fonts } = loadsOf(page, text);
	// Kit's own map of the site imports every page; a reader stays on this one.
	const story = scripts.filter((file) => !file.includes('/entry/'));
	const all = new Set([...scripts, ...withImports(story, text, true)].filter((file) => !inOtherWords(file, lang)));
	const engine = built('.js', '.css').filter((file) => /\/workers\/|maplibre/.test(file));
	return [...firstPaint(page, lang), ...fonts, ...all, ...engine];
}

/**
 * The most that may be sent. Of the 60 kB of script before the map engine Svelte and Kit's router take half: their classes
 * are written out in older words, as Safari 15 goes wrong over fields of classes (WebKit's bug 236843).
 */
function budgets(): Budget[] {
	const pages = [
		{ page: 'index.html', lang: 'zh' },
		{ page: 'en/index.html', lang: 'en' }
	] as const;
	const read = pages.flatMap(({ page, lang }) => [
		{ name: `${page}: before the largest paint`, files: firstPaint(page, lang), most: 60 },
		{ name: `${page}: script before the map engine`, files: loadsOf(page, text).scripts, most: 60 },
		{ name: `${page}: a read through`, files: wholeRead(page, lang), most: 700 }
	]);
	const { sheets, scripts } = loadsOf('embed/zh/index.html', text);
	return [
		...read,
		{ name: 'embed/zh/: sheets and script before the map engine', files: [...sheets, ...scripts], most: 90 },
		{ name: 'embed/v1.js', files: ['embed/v1.js'], most: 3 },
		{ name: 'the heading font', files: [FONT], most: 120 }
	];
}

describe('budgets of the built site', () => {
	let all: Budget[] = [];
	beforeAll(() => {
		all = budgets();
		console.info(table(all, sent));
	});

	test('each is kept', () => {
		expect(all.flatMap((budget) => excess(budget, sent) ?? []).join('\n')).toBe('');
	});

	test('they count what is there: the script of a page, and its words and the engine with a read through', () => {
		for (const { name, files } of all) expect(files.length, name).toBe(new Set(files).size);
		const whole = all.find(({ name }) => name.endsWith('a read through'))!;
		expect(sent(whole.files.find((file) => file.includes('/workers/'))!)).toBeGreaterThan(50_000);
		expect(Math.max(...whole.files.map(sent))).toBeGreaterThan(150_000);
		expect(whole.files.filter((file) => file.endsWith('.js') && text(file).includes('"publisher":'))).toHaveLength(1);
	});

	test('what lies there compressed is the file itself', () => {
		const files = new Set(all.flatMap(({ files }) => files).filter((file) => !PACKED.test(file)));
		const other = [...files].filter((file) => !brotliDecompressSync(bytes(`${file}.br`)).equals(bytes(file)));
		expect(files.size).toBeGreaterThan(40);
		expect(other).toEqual([]);
	});
});
