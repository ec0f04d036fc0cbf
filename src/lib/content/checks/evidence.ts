import type { Claim, Source } from '#lib/schema/claim.ts';
import type { Entries } from '../reading/entries.ts';
import { formulaCircles, formulaProblems } from './formulas.ts';
import { problem, type Problem } from '../reading/problem.ts';
import { quantitiesOf } from './quantities.ts';
import { didYouMean } from '../reading/suggest.ts';

/** The source that is the newspaper page itself. */
const NEWSPAPER = 'newspaper';

/** Numbers of four digits in a date as prose writes it, in their own order: languages differ in theirs. */
const yearsIn = (text: string): number[] => [...text.matchAll(/\d{4}/g)].map(([year]) => Number(year)).sort();

/** What a claim's grade and date ask of it and it does not have: the key it is about, what is wrong, and the mend. */
function gradeSlips(claim: Claim): [key: string, what: string, mend: string][] {
	const { asOf, grade, is, newspaperLine, sources } = claim;
	const computed = quantitiesOf(claim).some(({ quantity }) => 'formula' in quantity && quantity.formula);
	const inPage = sources.includes(NEWSPAPER);
	const slips: [string, string, string, boolean][] = [
		[
			'sources',
			'a claim without a source',
			'name at least one; only a derived or missing claim may have none',
			sources.length === 0 && grade !== 'derived' && grade !== 'missing'
		],
		[
			'grade',
			'graded corroborated, with the newspaper alone',
			'name the second source, or grade it newspaper',
			grade === 'corroborated' && inPage && sources.length === 1
		],
		[
			'grade',
			'graded single, with the newspaper alone',
			'grade it newspaper, or name the source that says it',
			grade === 'single' && inPage && sources.length === 1
		],
		[
			'grade',
			'graded newspaper, without the newspaper',
			`add ${NEWSPAPER} to the sources, or grade it single`,
			grade === 'newspaper' && !inPage
		],
		[
			'grade',
			'graded derived, without a formula',
			'write the formula beside the value it gives',
			grade === 'derived' && !computed
		],
		[
			'is',
			'graded missing, with a figure',
			'remove the figure, or give the grade it has',
			grade === 'missing' && is !== undefined
		],
		[
			'asOf',
			'dated otherwise in English than in Chinese',
			'give the same years in both',
			asOf.en !== undefined && String(yearsIn(asOf.zh)) !== String(yearsIn(asOf.en))
		],
		[
			'asOf',
			'dated in a year that no source can speak of',
			'give a year from 1900 to 2100',
			yearsIn(asOf.zh).some((year) => year < 1900 || year > 2100)
		],
		[
			'newspaperLine',
			'a line of the newspaper, which is not among the sources',
			`add ${NEWSPAPER} to the sources`,
			newspaperLine !== undefined && !inPage
		]
	];
	return slips.flatMap(([key, what, mend, holds]) => (holds ? [[key, what, mend]] : []));
}

/** What is wrong between the claims and their sources: grades, formulas, sources unknown or cited by nobody. */
export function checkEvidence(claims: Entries<Claim>, sources: Entries<Source>): Problem[] {
	const entries = [...claims.valid.values()];
	const cited = new Set(entries.flatMap(({ value }) => value.sources));
	const unknown = entries.flatMap(({ value, doc, path }) =>
		value.sources.flatMap((id, i) => {
			if (sources.ids.has(id)) return [];
			const mend = `${didYouMean(id, sources.ids)}Sources are in sources.yaml.`;
			return [problem(doc.at([...path, 'sources', i]), `source "${id}" is not known`, mend)];
		})
	);
	const slips = entries.flatMap(({ value, doc, path }) =>
		gradeSlips(value).map(([key, what, mend]) => problem(doc.at([...path, key]), `claim "${value.id}": ${what}`, mend))
	);
	const unused = [...sources.valid.values()].flatMap(({ value: { id }, doc, path }) => {
		// A claim that does not fit its schema may be the one that cites it.
		if (cited.has(id) || claims.valid.size < claims.ids.size) return [];
		return [
			problem(doc.at([...path, 'id']), `source "${id}" is cited by no claim`, 'cite it in claims.yaml, or remove it')
		];
	});
	const computed = [...entries.flatMap((entry) => formulaProblems(entry, claims)), ...formulaCircles(claims)];
	return [...unknown, ...slips, ...computed, ...unused];
}
