import { sum } from 'd3';
import { frameStarts, mainThread, ownTime, within, workIn, type TraceEvent } from './thread.ts';

/** What the page cost its main thread, in ms of that thread's own time. */
export interface FrameCost {
	script: number;
	/** Style and layout, also where a script asked for them. */
	style: number;
}

/** What calls of script and of style cost; what a script made the browser lay out counts as style. */
export function costOf(scripts: readonly TraceEvent[], styles: readonly TraceEvent[]): FrameCost {
	const forced = styles.filter((style) => scripts.some((script) => within(style, script)));
	return { script: sum(scripts, ownTime) - sum(forced, ownTime), style: sum(styles, ownTime) };
}

/** The cost of each frame of the thread that began the frames. */
export function frameCosts(trace: readonly TraceEvent[]): FrameCost[] {
	const begins = frameStarts(trace);
	const { scripts, styles } = workIn(mainThread(trace));
	return begins.slice(0, -1).map(({ ts }, i) => {
		const inFrame = (event: TraceEvent) => event.ts >= ts && event.ts < begins[i + 1]!.ts;
		return costOf(scripts.filter(inFrame), styles.filter(inFrame));
	});
}
