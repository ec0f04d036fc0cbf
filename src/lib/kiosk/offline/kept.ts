import { TAKE } from './keeper.ts';

/** The worker that keeps the stand, as the page sees it. */
export interface Kept {
	/**
	 * Fetches the version that the server has and lets it take over, unless somebody has come meanwhile. Whether it did:
	 * the page is then to be loaded anew.
	 */
	renew: (isIdle: () => boolean) => Promise<boolean>;
}

/** Waits until a worker is in a state; rejects where it never will be. */
function until(worker: ServiceWorker, state: ServiceWorkerState): Promise<void> {
	return new Promise((resolve, reject) => {
		const look = () => {
			if (worker.state === state) resolve();
			else if (worker.state === 'redundant') reject(new Error('the new version did not arrive whole'));
			else return;
			worker.removeEventListener('statechange', look);
		};
		worker.addEventListener('statechange', look);
		look();
	});
}

/**
 * Has the browser keep the stand, and resolves when it can do without the server. Rejects where it cannot be kept: no
 * service workers, no secure origin, or a file that did not arrive.
 * @param script address of the service worker
 * @param scope address of the stand, without a slash at its end, so that it answers there too: other pages are not kept
 */
export async function keepOffline(script: string, scope: string): Promise<Kept> {
	const workers = navigator.serviceWorker;
	if (!workers) throw new Error('this browser keeps no pages');
	const registration = await workers.register(script, { scope, updateViaCache: 'none' });
	// Versions before kept the folder alone: the narrower scope would go on answering for it.
	const narrower = await workers.getRegistration(`${scope}/`);
	if (narrower && narrower.scope !== registration.scope) await narrower.unregister();
	const arriving = registration.installing;
	if (arriving) await until(arriving, 'activated');
	return {
		async renew(isIdle) {
			await registration.update();
			const next = registration.installing ?? registration.waiting;
			if (!next) return false;
			if (next.state === 'installing') await until(next, 'installed');
			if (!isIdle()) return false;
			next.postMessage(TAKE);
			await until(next, 'activated');
			return true;
		}
	};
}
