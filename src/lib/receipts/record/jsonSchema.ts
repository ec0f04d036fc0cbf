import { BOUNDS, GRADES, SCOPES } from '#lib/schema/claim.ts';

const text = { type: 'string', minLength: 1 };
const localized = { $ref: '#/$defs/localized' };
const ids = { type: 'array', items: text, uniqueItems: true };

/** An object with exactly these members, of which those in `optional` may be missing. */
function object(properties: Record<string, object>, optional: readonly string[] = []) {
	const required = Object.keys(properties).filter((name) => !optional.includes(name));
	return { type: 'object', properties, required, additionalProperties: false };
}

const part = { description: 'Name of a further figure; the main figure has none.', ...text };

const amount = object(
	{
		part,
		value: { type: 'number' },
		unit: localized,
		bound: { description: 'Whether the source says the number itself, or about, nearly, more than.', enum: BOUNDS },
		formula: {
			description:
				'How the value follows from other figures: claim or claim.part, + - * /, sqrt(), brackets, mu and ha in km².',
			...text
		}
	},
	['part', 'unit', 'formula']
);

const date = object(
	{
		part,
		date: {
			description: 'A year, month, day or minute in local time, UTC+8.',
			type: 'string',
			pattern: '^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?)?$'
		}
	},
	['part']
);

const claim = object(
	{
		id: { type: 'string', pattern: '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$' },
		says: localized,
		scope: { description: 'The ground it speaks of.', enum: SCOPES },
		asOf: { description: 'The time it speaks of, in words.', ...localized },
		grade: { description: 'How well it is attested.', enum: GRADES },
		figures: { type: 'array', items: { anyOf: [amount, date] } },
		note: localized,
		newspaperLine: { description: 'Line of the newspaper page.', type: 'integer', minimum: 1 },
		sources: { description: 'Ids of sources.', ...ids },
		steps: { description: 'Ids of the steps of the story that rest on it.', ...ids }
	},
	['note', 'newspaperLine']
);

const source = object(
	{
		id: text,
		publisher: localized,
		date: { description: 'As the source states it, in words.', ...localized },
		title: localized,
		url: { type: 'string', pattern: '^https?://' }
	},
	['title', 'url']
);

const list = (items: object) => ({ type: 'array', minItems: 1, items });

/** What claims.json holds, as JSON Schema 2020-12. */
export const CLAIMS_SCHEMA = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'Claims, their figures, evidence and sources',
	$defs: { localized: object({ zh: text, en: text }, ['en']) },
	...object({
		$schema: { const: 'claims.schema.json' },
		title: localized,
		licence: { description: 'SPDX identifier.', ...text },
		grades: list(object({ id: { enum: GRADES }, name: localized, means: localized })),
		scopes: list(object({ id: { enum: SCOPES }, name: localized })),
		steps: list(object({ id: text, title: localized })),
		sources: list(source),
		claims: list(claim)
	})
};
