import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureOf } from '#lib/schema/claim.ts';
import { agrees, evaluate, references } from './checks/formula.ts';
import { loadContent } from './load.ts';
import { quantitiesOf } from './checks/quantities.ts';

const { claims } = loadContent();
const figures = Object.values(claims).flatMap(quantitiesOf);
/** Every figure of the record that we computed, with its formula and the value that is written beside it. */
const computed = figures.flatMap(({ reference, quantity }) =>
	'value' in quantity && quantity.formula ? [{ reference, formula: quantity.formula, value: quantity.value }] : []
);

/** The value written for a figure that a formula names, `CLOSE-2017` or `CLOSE-2017.cumulative`. */
function written(reference: string): number {
	const [id = '', part] = reference.split('.');
	const figure = figureOf(claims[id]!, part);
	if ('date' in figure) throw new Error(`${reference} is a date.`);
	return figure.value;
}

/** The value of a figure computed all the way down from figures that sources give, nothing rounded on the way. */
function fromSources(reference: string): number {
	const formula = computed.find((figure) => figure.reference === reference)?.formula;
	return formula === undefined ? written(reference) : evaluate(formula, fromSources);
}

describe('every computed figure of the record follows from the figures it names', () => {
	test.for(computed)('$reference: $formula = $value', ({ formula, value }) => {
		expect(agrees(evaluate(formula, written), value)).toBe(true);
	});
});

test('computed all the way down, no figure changes by more than its own rounding', () => {
	for (const { reference, value } of computed) expect(agrees(fromSources(reference), value), reference).toBe(true);
});

test('no formula of claims.yaml is missing from these tests', () => {
	const lines = readFileSync('src/lib/content/claims.yaml', 'utf8').split('\n');
	const formulas = lines.filter((line) => !line.startsWith('#') && line.includes('formula:'));
	expect(computed).toHaveLength(formulas.length);
	expect(computed.length).toBeGreaterThan(40);
});

/** Counted from the record's own entries and not computed from figures; load.test.ts counts them again. */
const COUNTED = ['HONOURS', 'HONOURS.confirmed'];

test('a claim graded as derived gives a formula for each of its figures, or says that we counted them', () => {
	const derived = Object.values(claims).filter(({ grade }) => grade === 'derived');
	const bare = derived.flatMap(quantitiesOf).filter(({ quantity }) => !('formula' in quantity) || !quantity.formula);
	expect(bare.map(({ reference }) => reference)).toEqual(COUNTED);
	expect(claims['HONOURS']!.note?.zh).toContain('我们数的');
});

/** Areas that the source itself gives in km², beside a main figure that is no area. */
const GIVEN = ['PPP.km2'];
const CONVERSION = /(^|-)(km2|mu|ha|billion|million|wan|yi)$/;

test('a figure in a second unit is computed from the first, never typed in beside it', () => {
	const typed = Object.values(claims).flatMap((claim) =>
		Object.entries(claim.parts)
			.filter(([part, quantity]) => CONVERSION.test(part) && !('formula' in quantity && quantity.formula))
			.map(([part]) => `${claim.id}.${part}`)
	);
	expect(typed).toEqual(GIVEN);
});

test('a figure in a second unit names one figure and nothing but it', () => {
	const conversions = computed.filter(({ reference }) => CONVERSION.test(reference.split('.')[1] ?? ''));
	expect(conversions.length).toBeGreaterThan(25);
	for (const { reference, formula } of conversions) expect(references(formula), reference).toHaveLength(1);
});
