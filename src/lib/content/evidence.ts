import type { Claim, Source } from '#lib/schema/claim.ts';
import type { Entries, Entry } from './entries.ts';
import { agrees, evaluate, FormulaError } from './formula.ts';
import { problem, type Problem } from './problem.ts';
import { quantitiesOf, quantityAt } from './quantities.ts';
import { didYouMean } from './suggest.ts';

/** The source that is the newspaper page itself. */
const NEWSPAPER = 'newspaper';

/** What a claim's grade asks of it and it does not have: the key it is about, what is wrong, and the mend. */
function gradeSlips(claim: Claim): [key: string, what: string, mend: string][] {
	const { grade, is, newspaperLine, sources } = claim;
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
			'newspaperLine',
			'a line of the newspaper, which is not among the sources',
			`add ${NEWSPAPER} to the sources`,
			newspaperLine !== undefined && !inPage
		]
	];
	return slips.flatMap(([key, what, mend, holds]) => (holds ? [[key, what, mend]] : []));
}

function formulaProblems({ value: claim, doc, path }: Entry<Claim>, claims: Entries<Claim>): Problem[] {
	return quantitiesOf(claim).flatMap(({ path: inner, quantity }) => {
		if (!('formula' in quantity) || quantity.formula === undefined) return [];
		const spot = doc.at([...path, ...inner, 'formula']);
		try {
			const result = evaluate(quantity.formula, (reference) => {
				const [id = ''] = reference.split('.');
				const named = quantityAt(claims.valid, reference);
				if (named && 'value' in named) return named.value;
				if (claims.ids.has(id) && !claims.valid.has(id)) return Number.NaN;
				const guess = didYouMean(
					reference,
					[...claims.valid.values()].flatMap(({ value }) => quantitiesOf(value).map((q) => q.reference))
				);
				throw new FormulaError(`"${reference}" has no number${guess && `, ${guess.trim()}`}`);
			});
			if (Number.isNaN(result) || agrees(result, quantity.value)) return [];
			const given = Number(result.toPrecision(8));
			return [
				problem(
					spot,
					`"${quantity.formula}" gives ${given}, not ${quantity.value}`,
					'correct the value, or the claims it is computed from'
				)
			];
		} catch (error) {
			if (!(error instanceof FormulaError)) throw error;
			return [
				problem(
					spot,
					`"${quantity.formula}" cannot be computed: ${error.message}`,
					'write ids of claims, numbers, mu, ha, + - * / and brackets, with spaces round a minus'
				)
			];
		}
	});
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
	return [...unknown, ...slips, ...entries.flatMap((entry) => formulaProblems(entry, claims)), ...unused];
}
