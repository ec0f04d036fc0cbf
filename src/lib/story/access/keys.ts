/** What a key asks of the story. */
export type Command = 'next' | 'previous' | 'help';

/** What has the keyboard: nothing that minds, something that arrow keys move, or something that is typed into. */
export type Taken = 'free' | 'moved' | 'typed';

const TYPED = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';
const MOVED = 'audio, video, [role="slider"], [role="application"], [role="tab"], [role="radio"], [role="listbox"]';

/** What the element that has the keyboard makes of keys. */
export function takenBy(element: Pick<Element, 'closest'> | null): Taken {
	if (element?.closest(TYPED)) return 'typed';
	return element?.closest(MOVED) ? 'moved' : 'free';
}

const LETTERS: Readonly<Record<string, Command>> = { j: 'next', k: 'previous', '?': 'help', '？': 'help' };
const ARROWS: Readonly<Record<string, Command>> = { ArrowRight: 'next', ArrowLeft: 'previous' };

/**
 * The command of a pressed key, or nothing: keys by which pages are scrolled (↑ ↓, Space, Page Up, Page Down, Home, End)
 * stay the browser's, and so does every key that is held with another. `letters` says whether keys that print
 * something may command: WCAG 2.2, 2.1.4, wants a way to switch them off.
 */
export function commandOf(
	{
		key,
		ctrlKey,
		altKey,
		metaKey,
		isComposing
	}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>,
	taken: Taken,
	letters: boolean
): Command | undefined {
	if (ctrlKey || altKey || metaKey || isComposing || taken === 'typed') return undefined;
	const arrow = taken === 'free' ? ARROWS[key] : undefined;
	return arrow ?? (letters ? LETTERS[key.toLowerCase()] : undefined);
}
