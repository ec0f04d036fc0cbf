import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, Scalar, visit, type Node } from 'yaml';
import { layoutProblems } from './layout.ts';
import { problem, type Problem, type Spot } from './problem.ts';
import { cutTexts, refuseAliases } from './surprises.ts';
import { syntaxProblems } from './syntax.ts';

/** The way to a value inside a document: keys and indexes. */
export type Path = readonly (string | number)[];

/** A YAML file that knows where each of its values stands. */
export interface Doc {
	readonly file: string;
	/** Undefined where the file cannot be read. */
	readonly data: unknown;
	/** Where the value at `path` stands, or, where it is missing, the nearest thing that should hold it. */
	at(path: Path): Spot;
	/** Where the key that `path` ends in stands. */
	keyAt(path: Path): Spot;
	/** Where the piece of the trimmed text at `path` stands that begins at `offset` and is `length` long. */
	inText(path: Path, offset: number, length: number): Spot;
}

/** The node at `path`, or the last one on the way to it; with the key that leads there, if it is in a map. */
function follow(root: Node | null, path: Path): { node: Node | null; key: Node | null } {
	let [node, key]: [Node | null, Node | null] = [root, null];
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
			if (!pair || !isNode(pair.key)) break;
			key = pair.key;
			node = isNode(pair.value) ? pair.value : pair.key;
		} else if (isSeq(node)) {
			const item = node.items[Number(step)];
			if (!isNode(item)) break;
			[node, key] = [item, null];
		} else break;
	}
	return { node, key };
}

/** A blank line begins a new paragraph in every style of YAML text, not only in the block that keeps its lines. */
function keepParagraphs(_: unknown, node: Scalar) {
	if (typeof node.value === 'string' && node.type !== Scalar.BLOCK_LITERAL)
		node.value = node.value.replace(/\n+/g, '\n\n');
}

/** As many problems of one file's YAML are told: what follows a slip is often misread because of it. */
const TOLD = 5;

/** Reads YAML `text`; `file` is the name that problems carry. Problems are those of the YAML alone. */
export function readDoc(file: string, text: string): { doc: Doc; problems: Problem[] } {
	const lines = new LineCounter();
	const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	refuseAliases(yaml, text);
	visit(yaml, { Scalar: keepParagraphs });
	const root = yaml.contents;
	const spot = (offset: number): Spot => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const layout = layoutProblems(file, text);
	const startOf = (node: Node | null) => node?.range?.[0] ?? 0;

	const doc: Doc = {
		file,
		data: layout.length || yaml.errors.length ? undefined : yaml.toJS(),
		at: (path) => {
			const { node, key } = follow(root, path);
			const empty = isScalar(node) && node.value === null; // an empty value stands nowhere, its key does
			return spot(startOf(empty && key ? key : node));
		},
		keyAt: (path) => {
			const { node, key } = follow(root, path);
			return spot(startOf(key ?? node));
		},
		inText: (path, offset, length) => {
			const { node } = follow(root, path);
			const [start, end] = [startOf(node), node?.range?.[1] ?? 0];
			if (!isScalar(node) || typeof node.value !== 'string') return spot(start);
			const value = node.value.trim();
			const excerpt = value.slice(offset, offset + length);
			// Counted in occurrences: indents and escapes make the offsets in the file differ from those in the text.
			let found = start - 1;
			for (let before = 0; before >= 0 && before <= offset; before = value.indexOf(excerpt, before + 1)) {
				if (before === 0 && !value.startsWith(excerpt)) continue;
				found = text.indexOf(excerpt, found + 1);
			}
			return spot(found >= start && found < end ? found : start);
		}
	};
	const cuts = cutTexts(yaml, text).map((offset) =>
		problem(spot(offset), 'what stands after " #" is dropped from this text', 'put the text in quotes')
	);
	const unread = layout.length ? layout : syntaxProblems(yaml, text, spot);
	return { doc, problems: doc.data === undefined ? unread.slice(0, TOLD) : [...unread, ...cuts] };
}
