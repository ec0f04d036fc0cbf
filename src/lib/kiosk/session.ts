/** What the browser remembers until it is closed, or nothing where it may not. */
export function remembered(key: string): string | null {
	try {
		return sessionStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Has the browser remember a value until it is closed, where it may. */
export function remember(key: string, value: string): void {
	try {
		sessionStorage.setItem(key, value);
	} catch {
		// Not remembered.
	}
}
