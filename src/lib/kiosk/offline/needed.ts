/** What of the site a stand shows: the story's program, its own page, the letters, and the pictures for large windows. */
const NEEDED = /^\/(_app\/|kiosk\/$|fonts\/|stills\/(desktop|portrait)\/|icon\.svg$)/;

/** Which addresses of the built site, below `base`, a stand cannot do without. Pages for readers and messengers stay out. */
export function needed(addresses: readonly string[], base: string): string[] {
	return [...new Set(addresses.filter((address) => NEEDED.test(address.slice(base.length))))];
}
