import { afterEach, expect, test } from 'vitest';
import { hindered } from './hindered.ts';

afterEach(() => {
	document.body.replaceChildren();
	document.body.style.cssText = '';
	document.documentElement.style.cssText = '';
});

function within(...styles: string[]): HTMLElement {
	let inner: HTMLElement = document.body;
	for (const style of styles) {
		const each = document.createElement('div');
		each.className = 'box';
		each.style.cssText = style;
		inner.append(each);
		inner = each;
	}
	return inner;
}

test.for([
	['overflow: hidden', 'overflow: hidden hidden'],
	['overflow-x: hidden', 'overflow: hidden auto'],
	['overflow-y: scroll; height: 300px', 'overflow: auto scroll'],
	['column-count: 2', 'columns'],
	['columns: 200px', 'columns']
] as const)('%s of an ancestor breaks it, and is named', ([style, why]) => {
	expect(hindered(within('', style, ''))).toBe(`“${why}” of <div.box> breaks position: sticky`);
	expect(hindered(within(style))).toContain(why);
});

test.for(['overflow: clip', 'transform: translateX(9px)', 'display: grid', 'filter: blur(1px)', 'direction: rtl'])(
	'%s does not',
	(style) => {
		expect(hindered(within('', style, 'height: 9px'))).toBeUndefined();
	}
);

test('what makes the element smaller does', () => {
	expect(hindered(within('transform: scale(0.8)', ''))).toContain('transform');
});

test('overflow of <body> is the window’s, unless <html> has its own', () => {
	document.body.style.overflowX = 'hidden';
	expect(hindered(within(''))).toBeUndefined();
	document.documentElement.style.overflowX = 'hidden';
	expect(hindered(within(''))).toContain('<body');
});

test('it is found around a component too', () => {
	const host = within('overflow: hidden', '');
	const inner = document.createElement('div');
	host.attachShadow({ mode: 'open' }).append(inner);
	expect(hindered(inner)).toContain('overflow');
});
