import { CITING } from '#lib/i18n/citing.ts';
import { GRADE_NAMES } from '#lib/i18n/grades.ts';
import { GUIDE } from '#lib/i18n/guide.ts';
import { KIOSK_WORDS, STATS_WORDS } from '#lib/i18n/kiosk.ts';
import { FREE_MAP } from '#lib/i18n/freeMap.ts';
import { MESSAGES } from '#lib/i18n/messages.ts';
import { WRITTEN } from '#lib/i18n/written.ts';
import { RECORD_WORDS } from '#lib/i18n/record.ts';
import { LANGS, type Lang, type Localized } from '#lib/schema/localized.ts';
import type { FullStory } from '#lib/schema/story.ts';
import { sources } from './live/sources.ts';

/** All that English is written with, and the letters of names it borrows: every title fits, whoever writes it. */
const ASCII = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i));
const LETTERS = 'ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜßàáâäçèéêëíîïñóôöùúûüœ';
const SIGNS = '‘’“”‹›«»–—…·•×÷±−°′″¹²³¼½¾€£©↑↓';
/** What figures and dates are written with in Chinese, and its punctuation. */
const FIGURES = '零〇一二三四五六七八九十百千万亿年月日时分共约近超过示意公里米平方亩家个顷吨立户';
const PUNCTUATION = '、。，．：；？！（）「」『』《》〈〉〔〕【】～／％＋－＝';

/** What the map writes in a language: names, how sure we are of them, and which are only sketches. */
export function mapLabels(lang: Lang): string[] {
	const features = Object.values(sources(lang)).flatMap(({ data }) => (data as GeoJSON.FeatureCollection).features);
	return features.flatMap(({ properties }) =>
		['label', 'note', 'sketch'].map((key) => String(properties?.[key] ?? ''))
	);
}

/** The interface's own words that are set in the heading face. */
function words(lang: Lang): string[] {
	const { free, credits } = MESSAGES[lang];
	const { places, unplaced, layOver } = FREE_MAP[lang];
	const { record } = WRITTEN[lang];
	const { title, grades, claims, missing, missingClaims, missingPlaces, located } = RECORD_WORDS[lang];
	const { start, next, again, still, goOn } = KIOSK_WORDS[lang];
	const { title: stats, furthest } = STATS_WORDS[lang];
	const guide = GUIDE[lang];
	return [
		CITING[lang].sources,
		...[start, next, again, still, goOn, stats, furthest],
		...[guide.title, guide.choose, guide.code, guide.preview, guide.places, guide.terms],
		...Object.values(GRADE_NAMES[lang]),
		...[free, places, unplaced, record, credits, layOver],
		...[title, grades, claims, missing, missingClaims, missingPlaces, located]
	];
}

/** Every character that headings, numerals and map labels need, in all languages, each once and in order. */
export function glyphs(story: Pick<FullStory, 'title' | 'subtitle' | 'chapters' | 'steps' | 'places'>): string {
	const names: Localized[] = [
		story.title,
		story.subtitle,
		...story.chapters.map(({ title }) => title),
		...story.steps.map(({ title }) => title),
		...Object.values(story.places).flatMap(({ name, label = name }) => [name, label])
	];
	const all = [...names.flatMap((name) => Object.values(name)), ...LANGS.flatMap(words), ...LANGS.flatMap(mapLabels)];
	// Of white space only the space that ASCII has is drawn.
	const drawn = all.join('').replace(/\s/g, '');
	return [...new Set([drawn, ASCII, LETTERS, SIGNS, FIGURES, PUNCTUATION].join(''))].sort().join('');
}
