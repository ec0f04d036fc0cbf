import { afterEach, expect, test } from 'vitest';
import { holdPlace } from './holdPlace.ts';

/** A list whose rows are as tall as told, in CSS pixels. */
function list(heights: readonly number[]): HTMLElement[] {
	document.body.innerHTML = `<ul style="margin:0;padding:0 0 3000px">${heights
		.map((height, i) => `<li id="row-${i}" style="height:${height}px"></li>`)
		.join('')}</ul>`;
	return [...document.querySelectorAll('li')];
}
const root = document.documentElement;
afterEach(() => root.style.removeProperty('overflow-anchor'));

// Chromium holds on to places by itself, Safari does not: both must end alike.
test.for(['auto', 'none'])(
	'what was read stays where it was when what is above it changes (anchoring: %s)',
	(anchor) => {
		const rows = list([300, 300, 300, 300]);
		root.style.setProperty('overflow-anchor', anchor);
		scrollTo({ top: 640, behavior: 'instant' });
		for (const height of [420, 90]) {
			const before = rows[2]!.getBoundingClientRect().top;
			const scrolled = scrollY;
			const restore = holdPlace();
			for (const row of rows.slice(0, 2)) row.style.height = `${height}px`;
			restore();
			expect(rows[2]!.getBoundingClientRect().top).toBeCloseTo(before, 0);
			expect(scrollY).not.toBe(scrolled);
		}
	}
);

test('what begins in the window is held rather than the end of what is above it', () => {
	const [above, below] = list([70, 300]) as [HTMLElement, HTMLElement];
	scrollTo({ top: 36, behavior: 'instant' });
	const restore = holdPlace();
	above.style.height = '40px';
	restore();
	expect(below.getBoundingClientRect().top).toBeCloseTo(34, 0);
});

test('what is hidden or gone holds nothing', () => {
	const [first, second] = list([300, 300]) as [HTMLElement, HTMLElement];
	first.hidden = true;
	scrollTo({ top: 0, behavior: 'instant' });
	const restore = holdPlace();
	second.remove();
	restore();
	expect(scrollY).toBe(0);
});
