import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edit } from './edits.ts';

const CONTENT = 'src/lib/content';

/** Copies the content into a new folder under the system's own for temporary files, and hands back its path. */
export function copyContent(): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'broken-')), 'content');
	mkdirSync(folder);
	for (const name of ['story', 'claims', 'sources', 'site'])
		cpSync(`${CONTENT}/${name}.yaml`, join(folder, `${name}.yaml`));
	return folder;
}

/**
 * Makes the edit in the content in `folder`, once, at the first find outside a comment.
 * Returns where the build must point: file, line and column as it writes them.
 */
export function make({ file, find, replace }: Edit, folder: string): string {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	const found = [...text.matchAll(new RegExp(find.source, 'gm'))].find(({ index }) => !inComment(text, index));
	if (!found) throw new Error(`${file} has no ${find} outside a comment: the test needs another find.`);
	const marked = found[0].replace(new RegExp(find.source, 'm'), replace);
	const before = text.slice(0, found.index) + marked.slice(0, marked.indexOf('‸'));
	writeFileSync(path, text.slice(0, found.index) + marked.replace('‸', '') + text.slice(found.index + found[0].length));
	const lines = before.split('\n');
	return `${path}:${lines.length}:${lines.at(-1)!.length + 1}`;
}

function inComment(text: string, offset: number): boolean {
	return text
		.slice(text.lastIndexOf('\n', offset - 1) + 1)
		.trimStart()
		.startsWith('#');
}
