/** Resolves when the page has nothing more urgent to do, and after `timeout` ms at the latest. */
export function idle(timeout: number): Promise<void> {
	return new Promise((resolve) => {
		// WebKit does not know it.
		if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout });
		else setTimeout(resolve, Math.min(timeout, 200));
	});
}
