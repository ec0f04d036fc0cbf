import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

const BUILD = 'build';

/** Paths below build/ of all files whose names end so. */
export function built(...endings: string[]): string[] {
	const files = readdirSync(BUILD, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map(({ parentPath, name }) =>
		join(parentPath, name)
			.slice(BUILD.length + 1)
			.replaceAll('\\', '/')
	);
	return paths.filter((path) => endings.some((ending) => path.endsWith(ending))).sort();
}

/** What a file of build/ holds. */
export const bytes = (path: string) => readFileSync(join(BUILD, path));
export const text = (path: string) => bytes(path).toString('utf8');

/** A page of build/ as a browser reads it, without running anything. */
export const page = (path: string) => parseHTML(text(path)).document;
