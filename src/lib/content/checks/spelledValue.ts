const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The number that an English word from one to twelve writes; undefined for any other word. */
export function spelledValue(word: string): number | undefined {
	const at = WORDS.indexOf(word.toLowerCase());
	return at < 0 ? undefined : at + 1;
}
