/** A style element as text for `{@html}`: rules whose values are only known when the page is rendered. */
export function styleTag(css: string): string {
	return `<style>${css}</style>`;
}

/**
 * The same for rules that hold once the page has loaded, or at once where no script runs: a face that they name is
 * fetched behind the first picture. `app.html` wakes them.
 */
export function lateStyleTag(css: string): string {
	return `<style class="late" media="not all">${css}</style><noscript>${styleTag(css)}</noscript>`;
}
