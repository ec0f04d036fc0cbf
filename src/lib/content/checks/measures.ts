import type { Claim } from '#lib/schema/claim.ts';
import { LANGS, type Lang } from '#lib/schema/localized.ts';
import type { Path } from '../reading/document.ts';
import type { Entries } from '../reading/entries.ts';
import { problem, type Problem } from '../reading/problem.ts';
import type { Steps } from './chapters.ts';
import { readProse } from './prose.ts';
import { prosesOf } from './proses.ts';
import { quantityAt } from './quantities.ts';

/** Words and signs of measure, as texts write them behind a figure, and the unit that each stands for in claims. */
const MEASURES: Record<Lang, Readonly<Record<string, string>>> = {
	zh: Object.fromEntries(
		['平方公里', '平方米', '立方米', '公里', '公顷', '亩', '米', '吨', '万', '亿', '百万', '%'].map((unit) => [
			unit,
			unit
		])
	),
	en: {
		'square kilometres': 'km²',
		'square metres': 'm²',
		'cubic metres': 'm³',
		kilometres: 'km',
		hectares: 'hectares',
		metres: 'm',
		tonnes: 'tonnes',
		million: 'million',
		billion: 'billion',
		'km²': 'km²',
		'm²': 'm²',
		'm³': 'm³',
		km: 'km',
		mu: 'mu',
		ha: 'hectares',
		m: 'm',
		'%': '%'
	}
};

/** The measure that a text begins with, the longest there is; between figure and measure Chinese may say 多. */
function measureIn(text: string, lang: Lang): string | undefined {
	const written = text.replace(/^[\s多]+/u, '');
	const ends = (word: string) => lang === 'zh' || !/^[\p{L}²³]/u.test(written.slice(word.length));
	const found = Object.keys(MEASURES[lang]).filter((word) => written.startsWith(word) && ends(word));
	return found.sort((a, b) => b.length - a.length)[0];
}

/** Whether a figure in a unit may be followed by a measure: by its own, or by how it begins, as `million` of `million m²`. */
function fits(unit: string, measure: string, lang: Lang): boolean {
	const meant = MEASURES[lang][measure]!;
	const own = MEASURES[lang][unit] ?? unit;
	return own === meant || own.startsWith(lang === 'zh' ? meant : `${meant} `) || own.startsWith(`${meant}/`);
}

/**
 * Where a text gives a claim's figure in a measure that is not the claim's, as hectares for square kilometres, or leaves
 * out a percent sign. Words that count, as embers or works, are the text's own.
 */
export function checkMeasures(steps: Steps, { valid }: Entries<Claim>): Problem[] {
	return [...steps.valid.values()].flatMap(({ value, doc, path }) =>
		prosesOf(value).flatMap(({ path: way, text }) =>
			LANGS.flatMap((lang) => {
				const said = text[lang];
				if (said === undefined) return [];
				return readProse(said, lang).marks.flatMap(({ token, offset, length }): Problem[] => {
					if (token.kind !== 'claim') return [];
					const quantity = quantityAt(valid, token.part === undefined ? token.id : `${token.id}.${token.part}`);
					const unit = quantity && 'unit' in quantity ? quantity.unit?.[lang] : undefined;
					if (unit === undefined) return [];
					const measure = measureIn(said.slice(offset + length), lang);
					const lacks = measure === undefined && unit === '%';
					if (!lacks && (measure === undefined || fits(unit, measure, lang))) return [];
					const whole: Path = [...path, ...way, lang];
					const mark = said.slice(offset, offset + length);
					const what = lacks ? `${mark} stands without its "%"` : `${mark} is called "${measure}", and is in "${unit}"`;
					return [
						problem(doc.inText(whole, offset, length), what, `write "${unit}" behind it, or take a part in that unit`)
					];
				});
			})
		)
	);
}
