import { problem, type Problem } from './problem.ts';

/** What begins a line that is no text: a key, or a list item. */
const STRUCTURE = /^(?:- |-$|[\w-]+:(?:\s|$)|[{[])/;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;

/** What is wrong with the spaces that begin `line`, if anything: only plain spaces indent. */
export function indentSlip(line: string): { column: number; what: string; mend: string } | undefined {
	const space = /^\s*/.exec(line)![0];
	const other = space.search(/[^ \r]/);
	if (other < 0 || space.length === line.length) return;
	const mark = space[other]!;
	if (mark === '\t') {
		return { column: other + 1, what: 'this line is indented with a tab', mend: 'indent with spaces' };
	}
	const named = mark === '\u3000' ? 'a full-width space' : 'a space that is not a plain one';
	return {
		column: other + 1,
		what: `this line is indented with ${named}`,
		mend: 'indent with the plain spaces of the space bar'
	};
}

/** What is wrong with the lines of a file before it is read as YAML: an empty file, a merge left open, odd indents. */
export function layoutProblems(file: string, text: string): Problem[] {
	const lines = text.split('\n');
	if (lines.every((line) => /^\s*(?:#|$|---\s*$)/.test(line))) {
		return [problem({ file, line: 1, column: 1 }, 'the file is empty', 'fill it, or bring back its last version')];
	}
	const conflicts = lines.flatMap((line, i) =>
		CONFLICT.test(line)
			? [
					problem(
						{ file, line: i + 1, column: 1 },
						`"${line.slice(0, 7)}" of a merge stands here`,
						'keep one of the two versions, and remove the lines <<<<<<<, ======= and >>>>>>>'
					)
				]
			: []
	);
	if (conflicts.length) return conflicts;
	return lines.flatMap((line, i) => {
		const slip = STRUCTURE.test(line.trim()) ? indentSlip(line) : undefined;
		return slip ? [problem({ file, line: i + 1, column: slip.column }, slip.what, slip.mend)] : [];
	});
}
