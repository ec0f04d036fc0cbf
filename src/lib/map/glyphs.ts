import labels from '#lib/geo/labels.json' with { type: 'json' };
import plots from '#lib/geo/plots.json' with { type: 'json' };
import { GRADE_NAMES } from '#lib/i18n/grades.ts';
import { MESSAGES } from '#lib/i18n/messages.ts';
import { RECORD_WORDS } from '#lib/i18n/record.ts';
import { SHARING } from '#lib/i18n/sharing.ts';
import type { Localized } from '#lib/schema/localized.ts';
import type { Story } from '#lib/schema/story.ts';

/** What figures and dates are written with, in either language and in Chinese numerals. */
const FIGURES =
	'0123456789.,%±+−–—/()·：；，。、（）《》“”？！零一二三四五六七八九十百千万亿年月日时分约近超过示意公里米平方亩家个公顷吨立户—';
const LATIN = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i, 97 + i)).join('');

/** Every character that headings, numerals and map labels need, each once and in order. */
export function glyphs(story: Story): string {
	const names: (Localized | undefined)[] = [
		story.title,
		story.subtitle,
		...story.chapters.map(({ title }) => title),
		...story.steps.map(({ title }) => title),
		...Object.values(story.places).map(({ name }) => name),
		...[...labels.features, ...plots.features].map(({ properties }) => properties.name as Localized)
	];
	const { free, places, unplaced, record, credits, layOver } = MESSAGES.zh;
	const { shareStep, copied } = SHARING.zh;
	const { title, grades, claims, missing, missingClaims, missingPlaces, located } = RECORD_WORDS.zh;
	const words = [
		...names.flatMap((name) => (name ? Object.values(name) : [])),
		...Object.values(GRADE_NAMES.zh),
		free,
		places,
		unplaced,
		record,
		credits,
		layOver,
		shareStep,
		copied,
		...[title, grades, claims, missing, missingClaims, missingPlaces, located]
	];
	return [...new Set([...words.join(''), ...FIGURES, ...LATIN, ' '])].sort().join('');
}
