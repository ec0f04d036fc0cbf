import { expect, test } from 'vitest';
import { loadsOf, withImports } from './loads.ts';

const FILES: Record<string, string> = {
	'en/index.html': `<style>@font-face{font-family:F;src:url('../f.woff2')}</style><link href="../a/s.css" rel="stylesheet">
		<link href="../a/inlined.css" rel="stylesheet" disabled media="(max-width: 0)">
		<script>for (const href of ["../a/one.js"]) fetch(href); import("../a/two.js")</script>`,
	'a/one.js': `import"./three.js";import{x}from'./two.js';`,
	'a/two.js': `export const load = () => import("./later.js");`,
	'a/three.js': `import "./one.js"`,
	'a/later.js': `import y from "./latest.js"`,
	'a/latest.js': ''
};
const read = (path: string) => FILES[path]!;

test('a page loads its sheets, letters, and scripts with what these import, each once', () => {
	const { sheets, fonts, scripts } = loadsOf('en/index.html', read);
	expect(sheets).toEqual(['a/s.css']);
	expect(fonts).toEqual(['f.woff2']);
	expect(scripts.sort()).toEqual(['a/one.js', 'a/three.js', 'a/two.js']);
});

test('what is imported later is counted where it is asked for, with its own imports', () => {
	expect(withImports(['a/two.js'], read)).toEqual(['a/two.js']);
	expect(withImports(['a/two.js'], read, true)).toEqual(['a/two.js', 'a/later.js', 'a/latest.js']);
});
