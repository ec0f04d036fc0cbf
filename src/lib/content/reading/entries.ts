import * as v from 'valibot';
import type { Doc, Path } from './document.ts';
import { schemaProblems } from './issues.ts';
import { problem, type Problem, type Spot } from './problem.ts';

/** A thing in a list of the content, valid by its schema, and where it stands. */
export interface Entry<T> {
	value: T;
	doc: Doc;
	path: Path;
}

export interface Entries<T> {
	/** By id, in the order of the file; those that do not fit their schema are left out. */
	valid: Map<string, Entry<T>>;
	/** Every id that is written, those of invalid entries too: naming one of them is no second mistake. */
	ids: Set<string>;
	problems: Problem[];
}

/** The value at `path` of `doc`. */
export function valueAt(doc: Doc, path: Path): unknown {
	return path.reduce<unknown>(
		(value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
		doc.data
	);
}

/**
 * Reads the lists at `paths` of `doc`, each entry by itself, so that one mistake hides no other.
 * `noun` is what problems call an entry.
 */
export function readEntries<T extends { id: string }>(
	doc: Doc,
	paths: readonly Path[],
	schema: v.GenericSchema<unknown, T>,
	noun: string
): Entries<T> {
	const read: Entries<T> = { valid: new Map(), ids: new Set(), problems: [] };
	const first = new Map<string, Spot>();
	for (const path of paths.flatMap((list) => listed(doc, list, noun, read.problems))) {
		const result = v.safeParse(schema, valueAt(doc, path));
		const id = (valueAt(doc, [...path, 'id']) ?? '') as string;
		const before = first.get(id);
		if (before) {
			const what = `${noun} "${id}" stands a second time`;
			read.problems.push(
				problem(doc.at([...path, 'id']), what, `the first is in line ${before.line}: give this one another id`)
			);
		} else if (id) first.set(id, doc.at([...path, 'id']));
		read.ids.add(id);
		if (!result.success) read.problems.push(...schemaProblems(doc, path, result.issues));
		else if (!before) read.valid.set(id, { value: result.output, doc, path });
	}
	return read;
}

/** The paths of the entries of the list at `path`. */
function listed(doc: Doc, path: Path, noun: string, problems: Problem[]): Path[] {
	const list = valueAt(doc, path);
	if (Array.isArray(list)) return list.map((_, i) => [...path, i]);
	problems.push(problem(doc.at(path), `a list of ${noun}s is expected here`, `begin each ${noun} with "- id: "`));
	return [];
}
