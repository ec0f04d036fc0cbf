import { formatDate, formatFigure } from '#lib/i18n/format.ts';
import { gradeName } from '#lib/i18n/grades.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { wholeYear } from '#lib/schema/story.ts';
import type { Claims } from '../figure.ts';
import { recordOf, type Entry } from './record.ts';
import { WORDS } from './words.ts';

/** A value as the table writes it. */
export function valueText({ id, value, grade }: Entry, lang: Lang): string {
	if (value === undefined) return gradeName(grade, lang);
	return formatFigure({ value, bound: 'exact' }, lang, id === 'river' ? 'roman' : undefined);
}

/** How well a value is attested, or since when a total has been whole. */
export function noteText({ grade, since }: Entry, lang: Lang): string {
	return since === undefined ? gradeName(grade, lang) : WORDS[lang].reached(formatDate(String(since), lang));
}

/** What is known of a year of the dial, row by row, in words. */
export function yearWords(claims: Claims, lang: Lang, year: number): string {
	const rows = recordOf(claims, wholeYear(year)).map((entry) => {
		const known = entry.value === undefined ? '' : `${lang === 'zh' ? '，' : ', '}${noteText(entry, lang)}`;
		return `${WORDS[lang].names[entry.id]} ${valueText(entry, lang)}${known}`;
	});
	return rows.join(lang === 'zh' ? '；' : '; ');
}
