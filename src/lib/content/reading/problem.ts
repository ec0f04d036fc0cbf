import { inspect } from 'node:util';

/** A place in a file an editor can go to; lines and columns count from 1. */
export interface Spot {
	file: string;
	line: number;
	column: number;
}

/** Something wrong in the content: where, what, and how to mend it. */
export interface Problem extends Spot {
	what: string;
	mend: string;
}

/** The problem `what` at `spot`, with the way to `mend` it. */
export function problem(spot: Spot, what: string, mend: string): Problem {
	return { ...spot, what, mend };
}

/** The problem in one line, its place in the form that terminals and editors make a link of. */
export function formatProblem({ file, line, column, what, mend }: Problem): string {
	return `${file}:${line}:${column}  ${what} — ${mend}`;
}

function inOrder(a: Problem, b: Problem): number {
	return Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column;
}

/** Thrown when the content has problems: its message lists them all, in the order of the files. */
export class ContentError extends Error {
	constructor(problems: readonly Problem[]) {
		const lines = [...new Set([...problems].sort(inOrder).map(formatProblem))];
		super(`The content has ${lines.length} problem${lines.length === 1 ? '' : 's'}:\n\n${lines.join('\n')}\n`);
		// Who reads this edits text: where in the code it was noticed says nothing to them.
		this.stack = this.message;
	}

	/** Without this, Node sets an error that has no stack in square brackets. */
	[inspect.custom](): string {
		return this.message;
	}
}
