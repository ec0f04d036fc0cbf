import { isCollection, isScalar, Scalar, visit, type Document, type YAMLError } from 'yaml';
import { indentSlip } from './layout.ts';

/** Something wrong in how a file is built, which makes the parser misread what follows. */
export interface StructureSlip {
	offset: number;
	what: string;
	mend: string;
}

interface Row {
	offset: number;
	indent: number;
	words: string;
	line: string;
}

type Told = Pick<YAMLError, 'code' | 'message' | 'pos'>;

const KEY = /^(?:- +)?[\w-]+:(?:\s|$)/;
const SWALLOWED = /\n\s*(?:- +)?[a-z][\w-]*:(?:\s|$)/;
const MISPLACED =
	/^(?:All \w+ items must start|Sequence item without|A block sequence may not|Block scalar lines must)/;

/** The lines that hold something, comments aside. */
function rowsOf(text: string): Row[] {
	let offset = 0;
	const rows = text.split('\n').map((line): Row => {
		const words = line.trim();
		const row = { offset, indent: line.length - line.trimStart().length, words, line };
		offset += line.length + 1;
		return row;
	});
	return rows.filter(({ words }) => words !== '' && !words.startsWith('#'));
}

const isItem = ({ words }: Row) => words === '-' || words.startsWith('- ');

function indented({ offset, indent }: Row): StructureSlip {
	const mend = 'line it up with the lines beside it; each level is indented by two spaces';
	return { offset: offset + indent, what: 'this line is indented too far or not far enough', mend };
}

function dashless({ offset, indent }: Row): StructureSlip {
	const mend = 'begin each entry of a list with "- ", and line the entries up';
	return { offset: offset + indent, what: 'a "- " is missing at the beginning of this line', mend };
}

/** The quotation mark or bracket before `before` that is not closed where it should be: of brackets the innermost. */
function unclosed(text: string, yaml: Document, before: number): StructureSlip | undefined {
	let found: StructureSlip | undefined;
	visit(yaml, {
		Node(_, node) {
			const [offset, end] = node.range ?? [0, 0];
			const source = text.slice(offset, end);
			if (offset > before) return visit.BREAK;
			if (isScalar(node) && (node.type === Scalar.QUOTE_SINGLE || node.type === Scalar.QUOTE_DOUBLE)) {
				if (source.length > 1 && source.endsWith(source[0]!) && !SWALLOWED.test(source)) return;
				const mend = `write ${source[0]} at the end of the text`;
				found = { offset, what: 'this quotation mark is not closed', mend };
				return visit.BREAK;
			}
			if (!isCollection(node) || !node.flow) return;
			const close = source.startsWith('{') ? '}' : ']';
			if (source.endsWith(close)) return;
			const commented = /^.*\s#/.test(text.slice(offset));
			const mend = commented
				? 'what stands after " #" is dropped: put the text in quotes'
				: `write ${close} where it ends`;
			found = { offset, what: `this ${source[0]} is not closed`, mend };
			return;
		}
	});
	return found;
}

/** Where and how the file is built wrongly, if that is what the parser's `error` comes from. */
export function structureSlip({ code, message, pos }: Told, text: string, yaml: Document): StructureSlip | undefined {
	const extra = /^Unexpected flow-(map|seq)-end token in YAML stream/.exec(message);
	if (extra) {
		const mark = extra[1] === 'map' ? '}' : ']';
		return { offset: pos[0], what: `there is one ${mark} too many`, mend: 'remove it, or open what it closes' };
	}
	if (/^Unexpected flow-\w+-start at node end/.test(message)) {
		return { offset: pos[0], what: 'a comma is missing here', mend: 'put a comma and a space between the two' };
	}
	const open = unclosed(text, yaml, pos[0]);
	if (open) return open;
	const rows = rowsOf(text);
	const i = rows.findIndex(({ offset, line }) => offset + line.length >= pos[0]);
	const [before, row, after] = [rows[i - 1], rows[i], rows[i + 1]];
	if (!row) return;
	const odd = indentSlip(row.line);
	if (odd) return { ...odd, offset: row.offset + odd.column - 1 };
	if (code === 'DUPLICATE_KEY') return row.words.startsWith('id:') ? dashless(row) : undefined;
	if (message.startsWith('Nested mappings')) {
		const own = row.indent + (/^- +/.exec(row.words)?.[0].length ?? 0);
		if (!after || after.indent <= own || !KEY.test(after.words) || / *: .*: /.test(row.words)) return;
		return row.words.startsWith('id:') ? dashless(row) : indented(after);
	}
	if (!MISPLACED.test(message)) return;
	if (row.words.startsWith('id:')) return dashless(row);
	if (before?.indent === row.indent && isItem(row) && !isItem(before) && !KEY.test(before.words))
		return dashless(before);
	if (before?.indent === row.indent && isItem(before) && !isItem(row) && !KEY.test(row.words)) return dashless(row);
	return indented(before && before.indent % 2 === 1 && row.indent % 2 === 0 ? before : row);
}
