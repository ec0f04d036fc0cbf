import type { Live, MapStatus } from '#lib/story/live.svelte.ts';
import { isLostForGood, isStalled } from './watchdog.ts';

/** How often the guard looks, in ms. */
const LOOK = 1000;

interface Alarms {
	/** The drawing context is lost, and may come back. */
	onlost: () => void;
	/** The page cannot go on. */
	onstuck: () => void;
}

/**
 * Watches over a page that nobody watches: its live map, and whether it still draws. Time is the machine's own. Called
 * once while a component is set up, and ends with it.
 */
export function guard(live: Live, { onlost, onstuck }: Alarms): void {
	let was: MapStatus = 'still';
	let lostAt: number | undefined;
	$effect(() => {
		const { status } = live;
		if (was === 'live' && status === 'still') {
			lostAt = performance.now();
			onlost();
		}
		if (status === 'live') lostAt = undefined;
		was = status;
	});
	$effect(() => {
		let lastFrame = performance.now();
		let lastLook = lastFrame;
		const look = () => {
			const now = performance.now();
			// A page that is not seen is not drawn, and a machine that has slept has looked no more than it has drawn.
			if (document.visibilityState !== 'visible' || now - lastLook > 5 * LOOK) lastFrame = now;
			lastLook = now;
			if (isStalled(lastFrame, now) || isLostForGood(lostAt, now)) return onstuck();
			requestAnimationFrame(() => (lastFrame = performance.now()));
		};
		const timer = setInterval(look, LOOK);
		return () => clearInterval(timer);
	});
}
