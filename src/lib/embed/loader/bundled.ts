import { build } from 'vite';

/** Chrome 97 and Safari 15, as the story itself. */
const TARGET = ['chrome97', 'edge97', 'firefox114', 'safari15', 'ios15'];

/** Host pages may be written in any charset: what is not ASCII stands as an escape, which strings and templates know. */
const ascii = (code: string) =>
	code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * A module and all it imports as one classic script that leaves no name behind, minified.
 * @param entry path of the module from the project's folder
 * @param words constants that the module names, with their values
 */
export async function bundled(entry: string, words: Readonly<Record<string, unknown>> = {}): Promise<string> {
	const made = await build({
		configFile: false,
		logLevel: 'silent',
		publicDir: false,
		define: Object.fromEntries(Object.entries(words).map(([name, value]) => [name, JSON.stringify(value)])),
		build: {
			write: false,
			target: TARGET,
			rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { format: 'iife' } }
		}
	});
	const [output] = [made].flat();
	if (!output || !('output' in output)) throw new Error(`${entry} could not be bundled.`);
	return ascii(output.output[0].code);
}
