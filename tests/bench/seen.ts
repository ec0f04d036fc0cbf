/** What a page can say of itself, all in ms since navigation but the shift. */
export interface Seen {
	/** First contentful and largest contentful paint. */
	first: number;
	largest: number;
	/** When the page's script had it ready, and when the live map stood; nothing where that has not come. */
	ready?: number;
	live?: number;
	/** Sum of all layout shifts that followed no key or touch: no windows, nothing forgiven. */
	shift: number;
}

/** Runs in the page before anything else: notes what the browser tells of it. `seen()` in the page gives what was noted. */
export function watch(): void {
	const seen = { first: NaN, largest: NaN, shift: 0 } as Seen;
	const hear = (type: string, note: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
	hear('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.first = startTime));
	hear('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
	hear('layout-shift', (entry) => {
		const { hadRecentInput, value } = entry as PerformanceEntry & { hadRecentInput: boolean; value: number };
		if (!hadRecentInput) seen.shift += value;
	});
	const look = () => {
		const { story, map } = document.documentElement?.dataset ?? {};
		if (story === 'ready') seen.ready ??= performance.now();
		if (map === 'live') seen.live ??= performance.now();
	};
	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		attributeFilter: ['data-story', 'data-map']
	});
	Object.assign(globalThis, { seen: () => seen });
}

/** Runs in the page: gives the reader's first sign as soon as the page is ready. */
export function signWhenReady(): void {
	const signs = setInterval(() => {
		const { story, map } = document.documentElement?.dataset ?? {};
		if (story === 'ready') dispatchEvent(new Event('pointermove'));
		if (map === 'live') clearInterval(signs);
	}, 20);
}
