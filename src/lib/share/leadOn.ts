/**
 * A script element that leads on to `href` without a step back in the history to the page it is on. What the address of
 * that page has behind `#` or `?` stays behind.
 */
export function leadOn(href: string): string {
	return `<script>location.replace(${JSON.stringify(href).replaceAll('<', '\\u003c')})</script>`;
}
