/** How to write what is missing; other keys are asked for by name. */
export const MISSING: Record<string, string> = {
	zh: 'Chinese comes first and is always complete: write the text after "zh:"',
	focus: 'every step says what must be visible: focus: { places: […] } or focus: { features: […] }',
	year: 'every step has a year of the dial: year: 2016, or year: [2014, 2018]',
	sources: 'name the ids of sources.yaml: sources: [newspaper]; where none was found, write sources: []'
};

/** What is expected where something of another kind stands, and how to write it. */
export const EXPECTED: Record<string, readonly [string, string]> = {
	array: ['a list', 'write it as [one, two], or one a line after "- "'],
	strict_object: ['a group of keys', 'write them one a line, or as { key: value }'],
	record: ['a group of keys', 'write them one a line, or as { key: value }'],
	number: ['a number', 'write it in digits, without quotes']
};

/** What stands there instead of text, and how text is made of it. */
export function notText(found: unknown): string {
	if (found === null || found === undefined) return 'write the text here';
	if (typeof found === 'object')
		return 'text that begins with { or [ must be in quotes, and text by language is { zh: …, en: … }';
	return `put it in quotes: '${String(found)}'`;
}

/** The mend of `found` where a number is expected, if it is one that is written in another way. */
export function asNumber(found: unknown): string | undefined {
	if (typeof found !== 'string' || found.trim() === '') return;
	const plain = found.normalize('NFKC').replace(/[,，\s]/g, '');
	if (!/^[-+]?\d+(\.\d+)?$/.test(plain)) return;
	return plain === found ? `remove the quotes: ${plain}` : `write it without commas, spaces and quotes: ${plain}`;
}
