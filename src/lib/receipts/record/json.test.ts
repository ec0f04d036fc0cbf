import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { claimsJson } from './json.ts';
import { CLAIMS_SCHEMA } from './jsonSchema.ts';

const { story, claims, sources } = loadContent();
const made = claimsJson({ title: story.title, claims, sources, steps: story.steps });
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(CLAIMS_SCHEMA);
/** Problems with the record after `change`, as the validator words them. */
function problems(change: (copy: typeof made) => void) {
	const copy = structuredClone(made);
	change(copy);
	validate(copy);
	return validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];
}

test('the record fits its schema', () => {
	expect(problems(() => undefined)).toEqual([]);
});

test('the schema refuses what no claim may be', () => {
	const at = (id: string) => made.claims.findIndex((claim) => claim.id === id);
	expect(problems((copy) => Object.assign(copy.claims[0]!, { grade: 'certain' }))).toContain(
		'/claims/0/grade must be equal to one of the allowed values'
	);
	expect(problems((copy) => Object.assign(copy.claims[at('S06')]!.figures[0]!, { value: '261' })).join()).toContain(
		`/claims/${at('S06')}/figures/0/value must be number`
	);
	expect(problems((copy) => Object.assign(copy, { extra: 1 }))).toContain(' must NOT have additional properties');
	expect(problems((copy) => Object.assign(copy.sources[0]!, { url: 'ftp://example.org' })).join()).toContain('pattern');
});

test('every source and step that a claim names is there', () => {
	const known = new Set(made.sources.map(({ id }) => id));
	const steps = new Set(made.steps.map(({ id }) => id));
	expect(made.claims).toHaveLength(Object.keys(claims).length);
	for (const { id, sources, steps: used } of made.claims) {
		expect(
			sources.every((source) => known.has(source)),
			id
		).toBe(true);
		expect(
			used.every((step) => steps.has(step)),
			id
		).toBe(true);
	}
});

test('a main figure has no part, a further one its name', () => {
	const { figures } = made.claims.find(({ id }) => id === 'S25')!;
	expect(figures[0]).not.toHaveProperty('part');
	expect(figures[0]).toMatchObject({ value: 3500, bound: 'nearly' });
	expect(figures.slice(1).map((figure) => figure.part)).toEqual(['km2', 'share']);
});
