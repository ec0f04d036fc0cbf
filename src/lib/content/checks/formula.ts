/** Areas in which the record counts, in km². */
const UNITS: Record<string, number> = { mu: 1 / 1500, ha: 0.01 };

const PIECE = /\s*(?:([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*(?:\.[a-z][a-z0-9-]*)?)|(\d+(?:\.\d+)?)|(mu|ha|sqrt)\b|([-+*/()]))/y;

/** A formula that cannot be computed; the message says why. */
export class FormulaError extends Error {
	override readonly name = 'FormulaError';
}

interface Piece {
	kind: 'claim' | 'number' | 'word' | 'sign';
	text: string;
}

function pieces(formula: string): Piece[] {
	const found: Piece[] = [];
	const kinds = ['claim', 'number', 'word', 'sign'] as const;
	const source = formula.trimEnd();
	for (PIECE.lastIndex = 0; PIECE.lastIndex < source.length;) {
		const at = PIECE.lastIndex;
		const match = PIECE.exec(source);
		if (!match) throw new FormulaError(`"${source.slice(at).trim()}" cannot stand in a formula`);
		const group = match.slice(1).findIndex((text) => text !== undefined);
		found.push({ kind: kinds[group]!, text: match[group + 1]! });
	}
	return found;
}

/** The claims a formula names, with the part: `CLOSE-2017.cumulative`. @throws FormulaError if it cannot be read. */
export function references(formula: string): string[] {
	return pieces(formula).flatMap(({ kind, text }) => (kind === 'claim' ? [text] : []));
}

/**
 * What `formula` gives, `valueOf` giving the figures it names. `*` and `/` bind before `+` and `-`.
 * @throws FormulaError if it cannot be read; whatever `valueOf` throws.
 */
export function evaluate(formula: string, valueOf: (reference: string) => number): number {
	const rest = pieces(formula);
	const sign = () => (rest[0]?.kind === 'sign' ? rest[0].text : '');
	const take = (text: string) => {
		if (rest.shift()?.text !== text) throw new FormulaError(`a "${text}" is missing`);
	};
	const bracket = (): number => {
		take('(');
		const value = sum();
		take(')');
		return value;
	};
	const operand = (): number => {
		if (sign() === '(') return bracket();
		const { kind, text } = rest.shift() ?? { kind: 'sign', text: 'the end' };
		if (kind === 'claim') return valueOf(text);
		if (kind === 'number') return Number(text);
		if (text === 'sqrt') return Math.sqrt(bracket());
		if (kind === 'word') return UNITS[text]!;
		throw new FormulaError(`a claim or a number is missing before "${text}"`);
	};
	const product = (): number => {
		let value = operand();
		while (sign() === '*' || sign() === '/') value = rest.shift()!.text === '*' ? value * operand() : value / operand();
		return value;
	};
	const sum = (): number => {
		let value = product();
		while (sign() === '+' || sign() === '-') value = rest.shift()!.text === '+' ? value + product() : value - product();
		return value;
	};
	const value = sum();
	if (rest.length) throw new FormulaError(`"${rest[0]!.text}" stands where a sign is expected`);
	return value;
}

/** Whether `computed` is `stated` when rounded to the decimals that `stated` is written with. */
export function agrees(computed: number, stated: number): boolean {
	const decimals = String(stated).split('.')[1]?.length ?? 0;
	return Math.abs(computed - stated) <= 0.5 * 10 ** -decimals + 1e-9;
}
