import { gradeName } from '#lib/i18n/grades.ts';
import { formatDate, formatNumber, formatQuantity } from '#lib/i18n/format.ts';
import { amountOf, figureOf } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { wholeYear, YEARS } from '#lib/schema/story.ts';
import { closures, outAt } from '../embers/compute.ts';
import type { Claims } from '../figure.ts';
import { ems, type Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { knownEnds } from './ends.ts';
import { WORDS } from './words.ts';

/** How many embers are out at a year of the dial, and whether that number is known for the end of that year. */
export function countAt(claims: Claims, year: number): { out: number; known: boolean; begun: boolean } {
	const out = outAt(closures(claims), year);
	const ends = knownEnds(claims);
	const atEnd = ends.some((end) => end.closed === out && (end.year === wholeYear(year) || end === ends.at(-1)));
	return { out, known: atEnd, begun: out > 0 };
}

/** The known year ends that a year of the dial lies between, as they are written; the first one alone before it. */
function between(claims: Claims, year: number, lang: Lang): [from: string, to: string] {
	const ends = knownEnds(claims);
	const to = ends.find((end) => end.year >= year) ?? ends.at(-1)!;
	const from = ends.findLast((end) => end.year < year)?.year ?? YEARS[0];
	return [String(from), formatDate(String(to.year), lang)];
}

/** The counter as words at the left of a room, and how much of the room's width it takes, the same in every year. */
export function counter(claims: Claims, lang: Lang, { width, height, em }: Room, year: number) {
	const { about, closed, drawn, all } = WORDS[lang];
	const { out, known, begun } = countAt(claims, year);
	const size = Math.min((height - em * 3.4) * 0.86, em * 6, width * 0.125);
	const small = em * 0.92;
	const written = formatDate(String(wholeYear(year)), lang);
	const states = {
		known: closed(written),
		run: drawn(...between(claims, year, lang)),
		before: gradeName('missing', lang)
	};
	const state = known ? 'known' : begun ? 'run' : 'before';
	const total = all(formatQuantity(figureOf(claims['S06']!), lang));
	const foot = height - em * 0.3;
	const y = foot - Math.max(em * 2.95, em * 2.3 + size * 0.16);
	const aside = ems(about) * em + em * 0.25;
	const count: Label = {
		text: begun ? formatNumber(out, lang) : '—',
		x: state === 'run' ? aside : 0,
		y,
		size: begun ? size : size / 2,
		serif: true,
		ink: known ? 'text' : 'quiet'
	};
	const labels: Label[] = [
		count,
		...(state === 'run' ? [{ text: about, x: 0, y, size: em, ink: 'quiet' } satisfies Label] : []),
		{ text: states[state], x: 0, y: foot - em * 1.45, size: small },
		{ text: total, x: 0, y: foot, size: small, ink: 'quiet' }
	];
	const digits = ems(formatNumber(amountOf(claims, 'S06'), lang)) * size;
	const lines = [...Object.values(states), total].map((line) => ems(line) * small);
	return { labels, width: Math.max(aside + digits, ...lines) + em };
}
