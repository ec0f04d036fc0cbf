import { describe, expect, test } from 'vitest';
import { built, page, text } from './built.ts';
import { HANDLED, OWN_WORDS } from './old/handled.ts';
import { newerNames } from './old/names.ts';
import { dropped } from './old/sheet.ts';
import { unreadable } from './old/syntax.ts';

/** Scripts that a browser runs, with the page each stands in. */
const inline = built('.html').flatMap((path) =>
	[...page(path).querySelectorAll<HTMLScriptElement>('script:not([src])')]
		.filter(({ type }) => type === '' || type === 'module' || /javascript/.test(type))
		.map(({ type, textContent }, i) => ({ where: `${path} script ${i + 1}`, type, code: textContent }))
);

/** What old browsers drop from our sheets, and why nothing is lost; each in the words of `dropped`. */
const SPARED: readonly (readonly [what: RegExp, why: string])[] = [
	[/ (text-autospace|text-spacing-trim)$/, 'finer spacing where it is known'],
	[/ text-wrap$/, 'lines break where they may, and not where it is best'],
	[/ (accent-color|cursor(: .*)?)$/, 'a finer look only'],
	[/ overscroll-behavior$/, 'the page scrolls on where a receipt ends'],
	[/ (content-visibility|contain-intrinsic-size)$/, 'saves work only'],
	[/ forced-color-adjust$/, 'nothing is forced where it is unknown'],
	[/ \(forced-colors\)$/, 'nothing is forced where it is unknown'],
	[/ \(scripting\)$/, 'old browsers run scripts; text.spec.ts reads the page without any'],
	[/ :focus-visible$/, 'the browser’s own outline stays'],
	[/ break-after: avoid$/, 'a heading may stand last on a sheet of paper']
];
/** MapLibre’s sheet styles controls that the story does not have. */
const OF_MAPLIBRE = [/ :fullscreen$/];

function lost(css: string, more: readonly RegExp[] = [], inline = false) {
	const spared = [...SPARED.map(([what]) => what), ...more];
	return dropped(css, inline).filter((what) => !spared.some((pattern) => pattern.test(what)));
}

describe('Chromium 97 and Safari 15 read all that is built', () => {
	test('there is something to read', () => {
		expect(built('.js').filter((path) => path.includes('/workers/'))).toHaveLength(1);
		expect(built('.css').length).toBeGreaterThan(2);
		expect(inline.length).toBeGreaterThanOrEqual(built('.html').length);
	});

	test.for(built('.js', '.mjs'))('%s', (path) => {
		expect(unreadable(text(path))).toEqual([]);
	});

	test.for(inline)('$where', ({ code, type }) => {
		expect(unreadable(code, type === 'module' ? 'module' : 'script')).toEqual([]);
	});

	test.for(built('.css'))('%s', (path) => {
		expect(lost(text(path), /maplibre/.test(path) ? OF_MAPLIBRE : [])).toEqual([]);
	});

	test.for(built('.html'))('the styles of %s', (path) => {
		const document = page(path);
		const sheets = [...document.querySelectorAll('style')].flatMap(({ textContent }) => lost(textContent));
		const attributes = [...document.querySelectorAll('[style]')].map((element) => element.getAttribute('style')!);
		expect([...sheets, ...[...new Set(attributes)].flatMap((style) => lost(style, [], true))]).toEqual([]);
	});
});

test('every newer API that the scripts name is given, or done without', () => {
	const scripts = [...built('.js', '.mjs').map(text), ...inline.map(({ code }) => code)];
	const named = new Set(scripts.flatMap((code) => [...newerNames(code)]));
	const known = new Set([...Object.keys(HANDLED), ...OWN_WORDS]);
	expect(
		[...named].filter((name) => !known.has(name)),
		'see tests/build/old/handled.ts'
	).toEqual([]);
});

describe('what old browsers cannot read is found', () => {
	test.for([
		'class A { static { this.b = 1; } }',
		'/(?<=a)b/.test("ab")',
		'new RegExp("(?<!a)b")',
		'/[\\p{L}--[a-z]]/v.test("ä")',
		'/(?i:a)b/.test("Ab")',
		'/(?<y>a)|(?<y>b)/.test("b")',
		'import data from "./a.json" with { type: "json" };',
		'using a = open();',
		'await fetch("a")'
	])('%s', (code) => {
		expect(unreadable(code)).not.toEqual([]);
	});

	test.for([
		'class A { #a = 1; static b = 2; #c() {} has(o) { return #a in o; } }',
		'a ??= b?.c ?? 1_000n; /(?<year>\\d+)/du.test(a); ({ ...a } = b);',
		'export default async () => { for await (const a of b) { try { a(); } catch {} } };'
	])('and what they can is let through: %s', (code) => {
		expect(unreadable(code)).toEqual([]);
	});

	test.for([
		['@layer a { p { color: red; } }', '@layer'],
		['@container (width > 3em) { p { color: red; } }', '@container'],
		['@property --a { syntax: "*"; inherits: false; }', '@property'],
		['p:has(a) { color: red; }', ':has'],
		['p { &:hover { color: red; } }', 'nested'],
		['p { a { color: red; } }', ''],
		['p { height: 100svh; }', 'height: svh'],
		['p { height: 100dvh; width: 1px; }', 'height: dvh'],
		[':root { --a: 100vh; --a: 100dvh; }', '--a: dvh'],
		['p { color: color-mix(in lab, red, blue); }', 'color: color-mix()'],
		['p { color: rgb(from red r g b / 50%); }', 'color: rgb()'],
		['p { color: oklch(50% 0.1 20); }', 'color: oklch()'],
		['p { translate: 1px; }', 'translate'],
		['p { overflow: clip; }', 'overflow: clip'],
		['p { grid-template-columns: subgrid; }', 'grid-template-columns: subgrid'],
		['@media (width >= 600px) { p { color: red; } }', 'range'],
		['p { color: }}', '']
	] as const)('%s', ([css, what]) => {
		expect(lost(css)).toContainEqual(expect.stringContaining(what));
	});

	test.for([
		'p { height: 100vh; height: 100svh; }',
		'@supports (height: 100svh) { :root { --a: 100svh; } }',
		'@supports (color: oklch(0 0 0)) { p { color: oklch(50% 0.1 20); } }',
		'p { -webkit-user-select: none; user-select: none; }',
		'@media (min-width: 600px) and (prefers-reduced-motion: reduce) { p:not(.a, :is(b)) { inset: 0; aspect-ratio: 1; } }'
	])('and what they have or fall back from is let through: %s', (css) => {
		expect(lost(css)).toEqual([]);
	});

	test.for([
		['structuredClone({})', 'structuredClone'],
		['globalThis["structuredClone"](a)', 'structuredClone'],
		['a.toSorted()', 'toSorted'],
		['Object.groupBy(a, b)', 'groupBy'],
		['crypto.randomUUID()', 'randomUUID'],
		['requestIdleCallback(a)', 'requestIdleCallback'],
		['AbortSignal.timeout(9)', 'timeout'],
		['on(window, `scrollend`, a)', 'scrollend'],
		['navigator.wakeLock.request()', 'wakeLock'],
		['dialog.showModal()', 'showModal']
	])('%s', ([code, name]) => {
		expect([...newerNames(code!)]).toContain(name);
	});

	test('names that every browser knows are not', () => {
		const code = 'setTimeout(() => a.map(b).flat().includes(new URL(c).searchParams.get("d")), 9); a.timeout = 1;';
		expect([...newerNames(code)]).toEqual([]);
	});
});
