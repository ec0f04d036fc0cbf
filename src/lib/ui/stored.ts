/** What the reader's browser remembers under a key, or nothing: in a sandboxed frame, or with storage closed, even asking throws. */
export function stored(key: string): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Has the reader's browser remember a value, where it may. */
export function store(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Not remembered: the wish still holds for this visit.
	}
}
