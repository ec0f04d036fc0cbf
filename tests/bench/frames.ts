import { sum } from 'd3';

/** What is used of an event of Chromium's trace (Trace Event Format): times in µs, `tdur` of the thread itself. */
export interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
	tdur?: number;
}

/** What a frame of the page cost its main thread, in ms of that thread's own time. */
export interface FrameCost {
	script: number;
	/** Style and layout, also where a script asked for them. */
	style: number;
}

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.callFunction']);
const STYLE = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint']);
const FRAME = 'AnimationFrame';

const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const ms = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000;
const within = (inner: TraceEvent, outer: TraceEvent) => inner.ts >= outer.ts && end(inner) <= end(outer);

/** Those of the events, in order of time, that lie in no other of them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
	const top: TraceEvent[] = [];
	for (const event of events) if (!top.length || !within(event, top.at(-1)!)) top.push(event);
	return top;
}

/** The cost of each frame of the thread that began the frames; what a script made the browser lay out counts as style. */
export function frameCosts(trace: readonly TraceEvent[]): FrameCost[] {
	const begins = trace.filter(({ name, ph }) => name === FRAME && ph === 'b').sort((a, b) => a.ts - b.ts);
	const [first] = begins;
	if (!first) return [];
	const own = trace
		.filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
		.sort((a, b) => a.ts - b.ts || end(b) - end(a));
	const scripts = outermost(own.filter(({ name }) => SCRIPT.has(name)));
	const styles = outermost(own.filter(({ name }) => STYLE.has(name)));
	return begins.slice(0, -1).map(({ ts }, i) => {
		const inFrame = (event: TraceEvent) => event.ts >= ts && event.ts < begins[i + 1]!.ts;
		const [called, styled] = [scripts.filter(inFrame), styles.filter(inFrame)];
		const forced = styled.filter((style) => called.some((script) => within(style, script)));
		return { script: sum(called, ms) - sum(forced, ms), style: sum(styled, ms) };
	});
}
