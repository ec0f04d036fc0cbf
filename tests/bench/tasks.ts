import { sum } from 'd3';
import { costOf, type FrameCost } from './frames.ts';
import { mainThread, ownTime, within, workIn, type TraceEvent } from './thread.ts';

const TASK = 'ThreadControllerImpl::RunTask';
/** A task that keeps the reader waiting, in ms: the limit of the Long Tasks API. */
export const LONG = 50;

/** What the page's main thread did from the first to the last event of a trace, in ms of its own time. */
export interface WorkCost extends FrameCost {
	/** All of its tasks: script, style, layout, painting and the browser's own. */
	task: number;
}

/** The tasks among events of one thread. Only a trace with the category `toplevel` has them. */
const tasksIn = (events: readonly TraceEvent[]) => events.filter(({ name }) => name === TASK);

/**
 * For how many ms the main thread keeps input waiting from `from` to `to`, in µs of the trace's clock: what each task is
 * longer than 50 ms, in the thread's own time, so that other work on this machine adds nothing. From the first paint to the
 * reader's first sign it is the total blocking time that anybody can meet who has not touched the page yet.
 */
export function blockingTime(trace: readonly TraceEvent[], from: number, to: number): number {
	const met = tasksIn(mainThread(trace)).filter(({ ts, dur = 0 }) => ts + dur > from && ts < to);
	return sum(met, (task) => {
		const { ts, dur = 1 } = task;
		const after = Math.min(1, (ts + dur - from) / dur);
		return Math.max(0, ownTime(task) * after - LONG);
	});
}

/** What a trace's work cost in all. */
export function workCost(trace: readonly TraceEvent[]): WorkCost {
	const events = mainThread(trace);
	const { scripts, styles } = workIn(events);
	return { ...costOf(scripts, styles), task: sum(tasksIn(events), ownTime) };
}

/** How many tasks of a trace took the main thread longer than {@link LONG}. */
export interface LongTasks {
	/** The page's own: its script ran in them, and the thread itself was busy for longer than that. */
	own: number;
	/** The longest of those, in ms of the thread's own time. */
	longest: number;
	/** The rest: the thread waited for others, as for a drawing in software GL, or ran no script of the page. */
	others: number;
}

/**
 * Tells long tasks of the page, whose scripts come from `origin`, from those in which it waits. By the clock both are
 * long; but while GL is drawn by another process, or another program has the core, the thread's own time stands still.
 */
export function longTasks(trace: readonly TraceEvent[], origin: string): LongTasks {
	const events = mainThread(trace);
	const long = tasksIn(events).filter(({ dur = 0 }) => dur / 1000 > LONG);
	const ours = events.filter(({ args }) => args?.data?.url?.startsWith(origin));
	const own = long.filter((task) => ownTime(task) > LONG && ours.some((event) => within(event, task)));
	return { own: own.length, longest: Math.max(0, ...own.map(ownTime)), others: long.length - own.length };
}
