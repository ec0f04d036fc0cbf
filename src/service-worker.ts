import { base, build, files, prerendered, version } from '$service-worker';
import { keeper, TAKE } from '#lib/kiosk/offline/keeper.ts';
import { needed } from '#lib/kiosk/offline/needed.ts';

/** The part of a service worker's own world that is used here; its types cannot stand beside those of a page. */
interface Extending extends Event {
	waitUntil: (done: Promise<unknown>) => void;
}
interface Fetching extends Event {
	request: Request;
	respondWith: (reply: Promise<Response>) => void;
}
interface Worker {
	addEventListener(type: 'install' | 'activate', listener: (event: Extending) => void): void;
	addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
	skipWaiting: () => Promise<void>;
	clients: { claim: () => Promise<void> };
}
const worker = self as unknown as Worker;

/** The exhibition stand alone registers this: no other page is kept. */
const stand = keeper(version, needed([...build, ...files, ...prerendered], base), location.origin);

worker.addEventListener('install', (event) => event.waitUntil(stand.keep()));
worker.addEventListener('activate', (event) =>
	event.waitUntil(stand.forgetOthers().then(() => worker.clients.claim()))
);
worker.addEventListener('fetch', (event) => {
	const reply = stand.answer(event.request);
	if (reply) event.respondWith(reply);
});
// A new version waits until the page says that nobody is at the stand.
worker.addEventListener('message', ({ data }) => {
	if (data === TAKE) void worker.skipWaiting();
});
