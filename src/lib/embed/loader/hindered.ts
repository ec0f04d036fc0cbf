/** An element as the reader of a console finds it: `div#main.wide`. */
function named({ localName, id, classList }: Element): string {
	return localName + (id && `#${id}`) + [...classList].map((name) => `.${name}`).join('');
}

/** The element that a browser lays another one out in, also across the borders of components. */
function around(element: Element): Element | null {
	const root = element.getRootNode();
	return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What of a style makes an element scroll, or cuts it into columns; undefined where sticking goes through it. */
function hindrance({ overflowX, overflowY, columnCount, columnWidth }: CSSStyleDeclaration): string | undefined {
	if (/hidden|auto|scroll/.test(overflowX + overflowY)) return `overflow: ${overflowX} ${overflowY}`;
	return columnCount + columnWidth === 'autoauto' ? undefined : 'columns';
}

/**
 * Why nothing in an element can stick to the window while the page scrolls, for the console; undefined where it can.
 * What `overflow` of `<body>` says is said of the window, unless `<html>` has an own one.
 */
export function hindered(element: HTMLElement): string | undefined {
	const { body, documentElement: page } = document;
	for (let each: Element | null = element; each && each !== page; each = around(each)) {
		const style = getComputedStyle(each);
		const why = hindrance(style);
		const windows = each === body && getComputedStyle(page).overflowX === 'visible' && why !== 'columns';
		if (why && !windows) return `“${why}” of <${named(each)}> breaks position: sticky`;
	}
	const { width } = element.getBoundingClientRect();
	return Math.abs(width - element.offsetWidth) > 1 ? 'a transform makes it larger or smaller than it is' : undefined;
}
