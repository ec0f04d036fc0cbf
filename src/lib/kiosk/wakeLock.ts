import { on } from 'svelte/events';

/**
 * Keeps the screen lit. The browser takes the lock back whenever the page is hidden, and may at any time: it is asked for
 * again. Where it is refused, power settings must do (the operator's sheet says which). Returns the undo.
 */
export function keepAwake(page: Document = document): () => void {
	let held: WakeLockSentinel | undefined;
	let ended = false;
	const ask = async () => {
		if (ended || page.visibilityState !== 'visible' || (held && !held.released)) return;
		try {
			const lock = await navigator.wakeLock?.request('screen');
			if (ended) return void lock?.release();
			held = lock;
			lock?.addEventListener('release', () => void ask(), { once: true });
		} catch {
			// A battery that is low, or an operator's policy.
		}
	};
	const undo = on(page, 'visibilitychange', () => void ask());
	void ask();
	return () => {
		ended = true;
		undo();
		void held?.release();
	};
}
