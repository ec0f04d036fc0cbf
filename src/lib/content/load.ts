import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Place } from '#lib/schema/place.ts';
import { readBoundaries } from './checks/boundaries.ts';
import { decode } from './reading/decode.ts';
import { readDoc } from './reading/document.ts';
import { drawnFrom } from './checks/drawn.ts';
import { knownFrom, type Known } from './checks/known.ts';
import { FILES, parseStory, type Content, type Texts } from './parse.ts';
import { ContentError, problem } from './reading/problem.ts';

/** Where the project, the YAML files and the map's JSON lie. */
export interface Folders {
	root: string;
	content: string;
	geo: string;
}

/** The folders of the project at `root`; the variable STORY_CONTENT names another folder of YAML files. */
export function foldersOf(root: string): Folders {
	const content = resolve(root, process.env['STORY_CONTENT'] || 'src/lib/content');
	return { root, content, geo: join(root, 'src/lib/geo') };
}

const GEO_FILES = ['places', 'water', 'ways', 'zone', 'plots', 'embers'] as const;

/** Every file that `loadContent` reads, as whole paths. */
export function filesOf({ content, geo }: Folders): string[] {
	return [...FILES.map((name) => join(content, `${name}.yaml`)), ...GEO_FILES.map((name) => join(geo, `${name}.json`))];
}

/** The file as problems name it: from the project's root, or whole where it lies elsewhere. */
function nameFrom(root: string, file: string): string {
	const name = relative(root, file);
	return name.startsWith('..') || isAbsolute(name) ? file : name.replaceAll('\\', '/');
}

function readTexts({ root, content }: Folders): Texts {
	const read = FILES.map((name) => {
		const path = join(content, `${name}.yaml`);
		return { path, file: nameFrom(root, path), name };
	});
	const missing = read.filter(({ path }) => !existsSync(path));
	if (missing.length) {
		const mend = `a story is told by ${FILES.map((name) => `${name}.yaml`).join(', ')} in one folder`;
		throw new ContentError(
			missing.map(({ file }) => problem({ file, line: 1, column: 1 }, 'the file is missing', mend))
		);
	}
	const texts = read.map(({ name, path, file }) => ({ name, file, text: decode(file, readFileSync(path)) }));
	const undecoded = texts.flatMap(({ text }) => (typeof text === 'string' ? [] : [text]));
	if (undecoded.length) throw new ContentError(undecoded);
	return Object.fromEntries(texts.map(({ name, file, text }) => [name, { file, text }])) as unknown as Texts;
}

function readKnown({ geo }: Folders): Known {
	const read = (name: (typeof GEO_FILES)[number]): unknown =>
		JSON.parse(readFileSync(join(geo, `${name}.json`), 'utf8'));
	const [water, ways, zone, plots] = (['water', 'ways', 'zone', 'plots'] as const).map(
		(name) => read(name) as FeatureCollection
	) as [FeatureCollection, FeatureCollection, FeatureCollection, FeatureCollection];
	const embers = read('embers') as { points: unknown[] };
	return knownFrom(read('places') as Place[], [water, ways, zone, plots], drawnFrom(embers, zone, plots));
}

/** The boundaries that site.yaml names. @throws ContentError where the file is not there or holds something else. */
function loadBoundaries({ root, content }: Folders, named: string, { file, text }: Texts['site']): FeatureCollection {
	const path = resolve(content, named);
	if (!existsSync(path)) {
		const spot = readDoc(file, text).doc.at(['boundaries']);
		const mend = 'write its path from the folder of site.yaml, or remove this line';
		throw new ContentError([problem(spot, `the file "${named}" is missing`, mend)]);
	}
	const read = readBoundaries(readFileSync(path, 'utf8'), { file: nameFrom(root, path), line: 1, column: 1 });
	if ('what' in read) throw new ContentError([read]);
	return read;
}

/** What the project's files say, and the boundaries that the map may show, if the operator has any. */
export interface Loaded extends Content {
	boundaries?: FeatureCollection;
}

/**
 * The story with its site, and all claims and sources, read from the project's files.
 * @throws ContentError with every problem in them.
 */
export function loadContent(folders: Folders = foldersOf(process.cwd())): Loaded {
	const texts = readTexts(folders);
	const content = parseStory(texts, readKnown(folders));
	const named = content.site.boundaries;
	return named === undefined ? content : { ...content, boundaries: loadBoundaries(folders, named, texts.site) };
}
