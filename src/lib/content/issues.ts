import type * as v from 'valibot';
import { Claim, Source } from '#lib/schema/claim.ts';
import { Site } from '#lib/schema/site.ts';
import { RawChapter, RawStep, RawStory } from '#lib/schema/story.ts';
import type { Doc, Path } from './document.ts';
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

/** How to write what is missing; other keys are asked for by name. */
const MISSING: Record<string, string> = {
	zh: 'Chinese comes first and is always complete: write the text after "zh:"',
	focus: 'every step says what must be visible: focus: { places: […] } or focus: { features: […] }',
	year: 'every step has a year of the dial: year: 2016, or year: [2014, 2018]',
	sources: 'name the ids of sources.yaml: sources: [newspaper]; where none was found, write sources: []'
};

/** What is expected where something of another kind stands, and how to write it. */
const EXPECTED: Record<string, readonly [string, string]> = {
	array: ['a list', 'write it as [one, two], or one a line after "- "'],
	strict_object: ['a group of keys', 'write them one a line, or as { key: value }'],
	record: ['a group of keys', 'write them one a line, or as { key: value }'],
	number: ['a number', 'write it without quotes']
};

/** What stands there instead of text, and how text is made of it. */
function notText(found: unknown): string {
	if (found === null || found === undefined) return 'write the text here';
	if (typeof found === 'object')
		return 'text that begins with { or [ must be in quotes, and text by language is { zh: …, en: … }';
	return `put it in quotes: '${String(found)}'`;
}

function unknownKey(doc: Doc, path: Path, parent: unknown): Problem {
	const key = String(path.at(-1));
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
	if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(doc, path, items.at(-1)?.input);
	if (issue.type === 'strict_object' && items.at(-1)?.origin === 'key') {
		return problem(doc.at(path.slice(0, -1)), `"${key}" is missing`, MISSING[key] ?? `write "${key}:" and its value`);
	}
	const spot = doc.at(path);
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
