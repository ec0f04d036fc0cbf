import type { Document, ErrorCode, YAMLError } from 'yaml';
import { problem, type Problem, type Spot } from './problem.ts';
import { structureSlip } from './structure.ts';

const MEND = 'compare it with the lines above and below';

/** What each slip in the YAML looks like to an editor, and its mend. */
const SLIPS: Partial<Record<ErrorCode, readonly [what: string, mend: string]>> = {
	BAD_INDENT: ['this line is indented too far or not far enough', 'line it up with the lines beside it'],
	TAB_AS_INDENT: ['this line is indented with a tab', 'indent with spaces'],
	DUPLICATE_KEY: ['this key stands twice here', 'keep one of the two'],
	MISSING_CHAR: [
		'a quotation mark, bracket, brace or colon is missing here',
		'close what was opened, or add the colon'
	],
	BLOCK_AS_IMPLICIT_KEY: ['there are two colons in this line', 'put the text in quotes if it has a colon in it'],
	MULTILINE_IMPLICIT_KEY: ['this line has no colon', 'put a colon (: and not ：) and a space after the key'],
	BAD_SCALAR_START: ['a text cannot begin with this mark', 'put the text in quotes'],
	UNEXPECTED_TOKEN: [
		'this cannot stand here',
		'put the text in quotes, above all if it begins with { or [ or a quotation mark'
	],
	BAD_DQ_ESCAPE: ['a backslash inside "…" means something else', "use '…' around the text, or remove the backslash"],
	MULTIPLE_DOCS: ['a line of --- begins a second document', 'remove the line'],
	BAD_ALIAS: ['a text cannot begin with * or &', 'put the text in quotes']
};

/** The same, where the parser has one code for several slips. */
const WORDED: readonly (readonly [message: RegExp, what: string, mend: string])[] = [
	[/^Tags and anchors must/, 'a text cannot begin with this mark', 'put the text in quotes'],
	[
		/^Implicit map keys need/,
		'this line has no colon',
		'put a colon (: and not ：) and a space after the key, or indent the line like the text it belongs to'
	]
];

/** The problem that a YAML error is, in words for an editor. */
function syntaxProblem({ code, message }: YAMLError, spot: Spot): Problem {
	const [, ...worded] = WORDED.find(([pattern]) => pattern.test(message)) ?? [undefined];
	const [what, mend] = worded[0] ? worded : (SLIPS[code] ?? [`this is not YAML (${message})`, MEND]);
	return problem(spot, what!, mend!);
}

/** The problems that the errors and warnings of `yaml`, read from `text`, are, at the spots that `at` gives. */
export function syntaxProblems(yaml: Document, text: string, at: (offset: number) => Spot): Problem[] {
	const problems = new Map<number, Problem>(); // by line: one slip often breaks what follows on its line too
	for (const error of [...yaml.errors, ...yaml.warnings]) {
		const slip = structureSlip(error, text, yaml);
		const told = slip ? problem(at(slip.offset), slip.what, slip.mend) : syntaxProblem(error, at(error.pos[0]));
		const echo = problems.size > 0 && error.message.includes('in YAML stream');
		if (!echo && !problems.has(told.line)) problems.set(told.line, told);
		if (slip) break; // from here on the parser misreads the file
	}
	return [...problems.values()];
}
