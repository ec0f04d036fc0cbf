import type { Claim } from '#lib/schema/claim.ts';
import type { Entries, Entry } from '../reading/entries.ts';
import { agrees, evaluate, FormulaError, references } from './formula.ts';
import { problem, type Problem, type Spot } from '../reading/problem.ts';
import { quantitiesOf, quantityAt } from './quantities.ts';
import { didYouMean } from '../reading/suggest.ts';

/** What is wrong with the formulas of a claim: they name what is not there, or give another value than is written. */
export function formulaProblems({ value: claim, doc, path }: Entry<Claim>, claims: Entries<Claim>): Problem[] {
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

/** Each computed figure by its name: where its formula stands, and the figures that the formula names. */
function computedFigures(claims: Entries<Claim>): Map<string, { spot: Spot; names: readonly string[] }> {
	const figures = [...claims.valid.values()].flatMap(({ value, doc, path }) =>
		quantitiesOf(value).flatMap(({ path: inner, reference, quantity }) => {
			if (!('formula' in quantity) || quantity.formula === undefined) return [];
			const spot = doc.at([...path, ...inner, 'formula']);
			return [[reference, { spot, names: namesIn(quantity.formula) }] as const];
		})
	);
	return new Map(figures);
}

function namesIn(formula: string): readonly string[] {
	try {
		return references(formula);
	} catch {
		return []; // what cannot be read is told where it is computed
	}
}

/** Formulas that lead back to themselves, each circle once: such a formula is right whatever the value is. */
export function formulaCircles(claims: Entries<Claim>): Problem[] {
	const figures = computedFigures(claims);
	const done = new Set<string>();
	const walk = (reference: string, way: readonly string[]): Problem[] => {
		const figure = figures.get(reference);
		const circle = way.slice(way.indexOf(reference));
		if (figure && way.includes(reference)) {
			const what = `the formula of ${[...circle, reference].join(' leads to ')}: that proves nothing`;
			return [problem(figure.spot, what, 'take the formula from the figure that a source gives')];
		}
		if (!figure || done.has(reference)) return [];
		done.add(reference);
		return figure.names.flatMap((name) => walk(name, [...way, reference]));
	};
	return [...figures.keys()].flatMap((reference) => walk(reference, []));
}
