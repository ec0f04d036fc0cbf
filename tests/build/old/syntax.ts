import { Linter } from 'eslint';
import esx from 'eslint-plugin-es-x';

const linter = new Linter();

/**
 * Chrome 97, Firefox 114 and Safari 15 all read ES2022 but for these three, which Safari learned later (16.4; top-level
 * await it has since 15, but two modules that wait for the same third one hang).
 */
const RULES = {
	'es-x/no-class-static-block': 'error',
	'es-x/no-regexp-lookbehind-assertions': 'error',
	'es-x/no-regexp-unicode-property-escapes-2022': 'error',
	'es-x/no-top-level-await': 'error'
} as const;

/** What in a script our oldest browsers cannot read, each with its place; anything after ES2022 does not even parse. */
export function unreadable(code: string, sourceType: 'module' | 'script' = 'module'): string[] {
	const said = linter.verify(code, {
		plugins: { 'es-x': esx },
		languageOptions: { ecmaVersion: 2022, sourceType },
		linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
		rules: RULES
	});
	return said.map(({ line, column, message }) => `${line}:${column} ${message}`);
}
