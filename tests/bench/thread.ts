import { group } from 'd3';

/** What is used of an event of Chromium's trace (Trace Event Format): times in µs, `tdur` of the thread itself. */
export interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
	tdur?: number;
	args?: { data?: { url?: string } };
}

/** The event by which the page's main thread is known, and each of its frames. */
const FRAME = 'AnimationFrame';
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.callFunction']);
const STYLE = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint']);

const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** The thread's own time in an event, in ms: what it waited for others does not count. */
export const ownTime = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

/** Whether an event lies in another. */
export const within = (inner: TraceEvent, outer: TraceEvent): boolean =>
	inner.ts >= outer.ts && end(inner) <= end(outer);

/** Those of the events, in order of time, that lie in no other of them. */
export function outermost(events: readonly TraceEvent[]): TraceEvent[] {
	const top: TraceEvent[] = [];
	for (const event of events) if (!top.length || !within(event, top.at(-1)!)) top.push(event);
	return top;
}

/** Where frames began, in order, on the thread that draws the page: the one that began the most of them. */
export function frameStarts(trace: readonly TraceEvent[]): TraceEvent[] {
	const starts = trace.filter(({ name, ph }) => name === FRAME && ph === 'b');
	const threads = [...group(starts, ({ pid, tid }) => `${pid} ${tid}`).values()];
	return (threads.sort((a, b) => b.length - a.length)[0] ?? []).sort((a, b) => a.ts - b.ts);
}

/** What ran on the page's main thread, in order of time, outer events before inner ones; nothing where no frame began. */
export function mainThread(trace: readonly TraceEvent[]): TraceEvent[] {
	const [first] = frameStarts(trace);
	return trace
		.filter(({ ph, pid, tid }) => ph === 'X' && pid === first?.pid && tid === first.tid)
		.sort((a, b) => a.ts - b.ts || end(b) - end(a));
}

/** The script, and the style and layout, among events of one thread, each call once. */
export function workIn(events: readonly TraceEvent[]): { scripts: TraceEvent[]; styles: TraceEvent[] } {
	const of = (names: ReadonlySet<string>) => outermost(events.filter(({ name }) => names.has(name)));
	return { scripts: of(SCRIPT), styles: of(STYLE) };
}
