/**
 * Data for machines as a script element for `{@html}`. The browser ends such an element at the first `</script` and
 * changes how it reads it at `<!--`, whatever JSON holds them: no `<` is left as it is.
 */
export function linkedDataTag(data: object): string {
	return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</${'script'}>`;
}
