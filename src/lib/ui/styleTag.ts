/** A style element as text for `{@html}`: rules whose values are only known when the page is rendered. */
export function styleTag(css: string): string {
	return `<style>${css}</style>`;
}
