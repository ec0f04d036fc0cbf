/** Where the height is kept of a story in a window of this size: until its tab is closed. */
const keyOf = (address: string) => `shifeng-story ${innerWidth}x${innerHeight} ${address}`;

/**
 * Height in px that the story at an address had in this window when its page was last left. A browser that comes back to
 * a page scrolls to where its reader was before the story has told how tall it is.
 * @returns 0 where that is not known, or nothing can be kept
 */
export function lastHeight(address: string): number {
	try {
		return Number(sessionStorage.getItem(keyOf(address))) || 0;
	} catch {
		return 0;
	}
}

/** Keeps it, where the page may keep anything. */
export function keepHeight(address: string, height: number): void {
	try {
		sessionStorage.setItem(keyOf(address), String(height));
	} catch {
		// The reader who comes back then finds the page where the browser leaves it.
	}
}
