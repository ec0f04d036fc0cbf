import type { ErrorCode, YAMLError } from 'yaml';
import { problem, type Problem, type Spot } from './problem.ts';

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
	MULTILINE_IMPLICIT_KEY: ['this line has no colon', 'put a colon and a space after the key'],
	BAD_SCALAR_START: ['a text cannot begin with this mark', 'put the text in quotes'],
	UNEXPECTED_TOKEN: [
		'this cannot stand here',
		'put the text in quotes, above all if it begins with { or [ or a quotation mark'
	],
	BAD_DQ_ESCAPE: ['a backslash inside "…" means something else', "use '…' around the text, or remove the backslash"],
	MULTIPLE_DOCS: ['a line of --- begins a second document', 'remove the line'],
	BAD_ALIAS: ['a text cannot begin with *', 'put the text in quotes']
};

/** The problem that a YAML error is, in words for an editor. */
export function syntaxProblem({ code, message }: Pick<YAMLError, 'code' | 'message'>, spot: Spot): Problem {
	const [what, mend] = SLIPS[code] ?? [`this is not YAML (${message})`, 'compare it with the lines above and below'];
	return problem(spot, what, mend);
}
