import type * as v from 'valibot';
import { Claim, Source } from '#lib/schema/written/claim.ts';
import { Site } from '#lib/schema/written/site.ts';
import { RawChapter, RawStep, RawStory } from '#lib/schema/written/story.ts';
import type { Doc, Path } from './document.ts';
import { asNumber, EXPECTED, MISSING, notText } from './mends.ts';
import { problem, type Problem } from './problem.ts';
import { didYouMean } from './suggest.ts';

/** Every key that stands somewhere in the content, for guesses at a misspelt one. */
const KEYS = [RawStory, RawChapter, RawStep, Claim, Source, Site].flatMap(({ entries }) => Object.keys(entries));
const INNER = [
	'zh',
	'en',
	'places',
	'features',
	'layer',
	'over',
	'bearing',
	'pitch',
	'closest',
	'value',
	'unit',
	'bound',
	'formula',
	'date'
];

function unknownKey(doc: Doc, path: Path, parent: unknown): Problem {
	const key = String(path.at(-1));
	if (/^\d/.test(key)) {
		const mend = 'write a number without commas, and a text that has a comma in it in quotes';
		return problem(doc.keyAt(path), `"${key}" means nothing here`, mend);
	}
	const inText = typeof parent === 'object' && parent !== null && 'zh' in parent;
	const mend = inText
		? 'a text inside { } that has a comma and a space in it must be in quotes'
		: `${didYouMean(key, [...KEYS, ...INNER])}Correct or remove it.`;
	return problem(doc.keyAt(path), `"${key}" means nothing here`, mend);
}

function schemaProblem(doc: Doc, base: Path, issue: v.BaseIssue<unknown>): Problem {
	const items = issue.path ?? [];
	const path: Path = [...base, ...items.map((item) => item.key as string | number)];
	const key = String(path.at(-1) ?? 'the file');
	if (issue.type === 'strict_object' && Array.isArray(items.at(-1)?.input)) {
		const group = path.slice(0, -1);
		const [what = '', mend = ''] = EXPECTED['strict_object'] ?? [];
		return problem(doc.at(group), `a list stands where ${what} is expected`, MISSING[String(group.at(-1))] ?? mend);
	}
	if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(doc, path, items.at(-1)?.input);
	if (issue.type === 'strict_object' && items.at(-1)?.origin === 'key') {
		return problem(doc.at(path.slice(0, -1)), `"${key}" is missing`, MISSING[key] ?? `write "${key}:" and its value`);
	}
	const spot = doc.at(path);
	const number = issue.type === 'number' && asNumber(issue.input);
	if (number) return problem(spot, `${issue.received} stands where a number is expected`, number);
	if (issue.type === 'picklist') {
		const choices = issue.expected?.replace(/[(")]/g, '').split(' | ') ?? [];
		const guess = didYouMean(String(issue.input), choices);
		return problem(spot, `${issue.received} is not one of the choices`, `${guess}Choose ${choices.join(', ')}.`);
	}
	if (issue.type === 'string' && !issue.message.includes(' — ')) {
		return problem(spot, `text is expected here, not ${issue.received}`, notText(issue.input));
	}
	const [what = '', mend] = issue.message.split(' — ');
	if (mend) return problem(spot, what, mend);
	if (!issue.message.startsWith('Invalid')) return problem(spot, what, `correct it: it is ${issue.received} now`);
	if (issue.kind === 'validation')
		return problem(spot, `${issue.received} does not fit here`, `it must be ${issue.expected}`);
	const expected = EXPECTED[issue.type] ?? [`a ${issue.expected}`, `write a ${issue.expected}`];
	return problem(spot, `${issue.received} stands where ${expected[0]} is expected`, expected[1]);
}

/** The issues that a schema found in the value at `base` of `doc`, each with its place in the file and its mend. */
export function schemaProblems(doc: Doc, base: Path, issues: readonly v.BaseIssue<unknown>[]): Problem[] {
	return issues.map((issue) => schemaProblem(doc, base, issue));
}
