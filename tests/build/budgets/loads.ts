import { posix } from 'node:path';
import { tags } from '../html.ts';

/** Reads a text file of the built site by its path. */
export type Read = (path: string) => string;

const from = (file: string, address: string) => posix.join(posix.dirname(file), address);

/** The modules that a module imports before it runs, by their paths. */
export function imported(file: string, code: string): string[] {
	return [...code.matchAll(/(?:\bimport|\bfrom)\s*["'](\.[^"']+)["']/g)].map(([, address]) => from(file, address!));
}

/** The modules that a module may import later. */
export function importedLater(file: string, code: string): string[] {
	return [...code.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)["'`]/g)].map(([, address]) => from(file, address!));
}

/** Modules and all that they import before they run, each once; `later` adds what those import while they run. */
export function withImports(files: readonly string[], read: Read, later = false): string[] {
	const seen = new Set<string>();
	const visit = (file: string) => {
		if (seen.has(file)) return;
		seen.add(file);
		const code = read(file);
		for (const next of imported(file, code)) visit(next);
		if (later) for (const next of importedLater(file, code)) visit(next);
	};
	files.forEach(visit);
	return [...seen];
}

/** What a page asks for by itself: its sheets, its letters, and its script with all that this imports, at once or once it has loaded. */
export function loadsOf(page: string, read: Read): { sheets: string[]; fonts: string[]; scripts: string[] } {
	const html = read(page);
	const links = tags(html, 'link');
	// One that is disabled stands for rules that are in the page already.
	const sheets = links.filter(({ rel, media }) => rel === 'stylesheet' && media !== '(max-width: 0)');
	const faces = [...html.matchAll(/@font-face\s*{[^}]*url\('([^']+)'\)/g)].map(([, address]) => address!);
	const modules = /for \(const href of (\[[^\]]*\])\)/.exec(html)?.[1] ?? '[]';
	const preloaded = (JSON.parse(modules) as string[]).map((address) => from(page, address));
	const tagged = tags(html, 'script').flatMap(({ src }) => (src ? [from(page, src)] : []));
	return {
		sheets: sheets.map(({ href }) => from(page, href!)),
		fonts: [...new Set(faces.map((address) => from(page, address)))],
		scripts: withImports([...preloaded, ...tagged, ...importedLater(page, html)], read)
	};
}
