/**
 * APIs that some of our oldest browsers (floor.ts) lack and that the built scripts name all the same, each with how the
 * story does without. What is not here fails the build's tests: write a way round it, and then say so here.
 */
export const HANDLED: Readonly<Record<string, string>> = {
	at: 'given by src/lib/polyfill',
	findLast: 'given by src/lib/polyfill',
	hasOwn: 'given by src/lib/polyfill',
	inert: 'the same elements are hidden by visibility, which does the same where nothing of them is seen (Story.svelte)',
	scrollend: 'the end of scrolling is also assumed after a while without it (scroll.ts)',
	OffscreenCanvas: 'MapLibre looks whether it is there',
	VideoFrame: 'MapLibre looks whether it is there',
	Segmenter: 'MapLibre looks whether it is there',
	hardwareConcurrency: 'MapLibre takes 4 where it is not said',
	reason: 'MapLibre passes on why a request was given up, if anybody told',
	colorSpace: 'MapLibre asks it of a VideoFrame it has made',
	fetchPriority: 'MapLibre sets it; where it means nothing, nothing follows',
	touches: 'MapLibre reads it from touches; a desktop without them sends none',
	changedTouches: 'as touches',
	touchstart: 'as touches',
	touchmove: 'a stand and MapLibre listen for it; without it they hear of fingers by pointer events',
	wakeLock: 'a stand asks whether it is there; without it the power settings of its sheet do',
	released: 'read of a wake lock that was given',
	respondWith: 'called in the service worker, which browsers without it do not start',
	identifier: 'as touches',
	wheel: 'MapLibre listens for it; a phone has no wheel',
	contextmenu: 'MapLibre listens for it; a phone has no such menu',
	online: 'MapLibre listens for it on the window, which has always had it',
	trustedTypes: 'Svelte looks whether it is there',
	connection: 'Kit looks whether it is there',
	keepalive: "MapLibre hands it on to fetch, which ignores options it does not know",
	fromBase64: 'Kit names it and calls it only where it is'
};

/** Names of newer APIs that are also the scripts' own words, and in the built scripts nothing but these. */
export const OWN_WORDS: readonly string[] = [
	'alpha',
	'angle',
	'capture',
	'command',
	'commit',
	'config',
	'delay',
	'difference',
	'initialize',
	'ink',
	'keyboard',
	'loading',
	'notify',
	'opened',
	'paint',
	'persisted',
	'query',
	'read',
	'release',
	'request',
	'resize',
	'share',
	'show',
	'side',
	'sync',
	'take',
	'toArray'
];
