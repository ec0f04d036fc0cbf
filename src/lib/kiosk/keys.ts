/** What a key or a clicker's button asks for. */
export type Command = 'next' | 'back' | 'first' | 'last' | 'blank';

/** The part of a keyboard event by which a command is known. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const COMMANDS: Readonly<Record<string, Command>> = {
	PageDown: 'next',
	ArrowRight: 'next',
	' ': 'next',
	PageUp: 'back',
	ArrowLeft: 'back',
	Home: 'first',
	End: 'last',
	b: 'blank',
	B: 'blank',
	'.': 'blank'
};

/** The command of a key, as clickers send them; undefined where it means none. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Command | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	if (key === ' ' && shiftKey) return 'back';
	return Object.hasOwn(COMMANDS, key) ? COMMANDS[key] : undefined;
}

/** Keys by which a browser leaves, reloads, searches, prints or magnifies a page. */
const BROWSERS = /^(F\d{1,2}|Browser\w+|Launch\w+|ContextMenu|Backspace|Print\w*|GoBack|GoHome|Zoom\w*)$/;

/** Whether a key belongs to the browser and must not reach it from a stand. */
export function isBrowsers({ key, ctrlKey, metaKey, altKey }: Pressed): boolean {
	return ctrlKey || metaKey || altKey || BROWSERS.test(key);
}
