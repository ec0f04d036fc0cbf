/** What is counted. Nobody is told from anybody else, and no time is finer than an hour. */
export const COUNTED = ['sessions', 'completions', 'languageSwitches', 'qrShown', 'reloads', 'contextLosses'] as const;
export type Counted = (typeof COUNTED)[number];

/** The counts of one hour: how often each thing happened, and how many visits got how far, by the id of a step. */
export interface Hour {
	readonly counts: Readonly<Partial<Record<Counted, number>>>;
	readonly furthest: Readonly<Record<string, number>>;
}

/** Hours by their name, `2026-03-01T14` in the stand's own time; the earliest ones, in one, as `before`. */
export type Counters = Readonly<Record<string, Hour>>;

/** Half a year of long days; what is older is added up, so that a browser's storage never fills. */
const KEPT = 2200;
const BEFORE = 'before';
const NOTHING: Hour = { counts: {}, furthest: {} };

/** The name of an hour. */
export function hourOf(now: Date): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}`;
}

function sum<Key extends string>(a: Readonly<Partial<Record<Key, number>>>, b: typeof a): Partial<Record<Key, number>> {
	const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])] as Key[];
	return Object.fromEntries(keys.map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)])) as Partial<Record<Key, number>>;
}

/** Two hours as one. */
export function together(a: Hour, b: Hour): Hour {
	return { counts: sum(a.counts, b.counts), furthest: sum<string>(a.furthest, b.furthest) as Record<string, number> };
}

function plus(counters: Counters, hour: string, what: Hour): Counters {
	const all = { ...counters, [hour]: together(counters[hour] ?? NOTHING, what) };
	const hours = Object.keys(all).filter((name) => name !== BEFORE);
	if (hours.length <= KEPT) return all;
	const first = hours.reduce((a, b) => (a < b ? a : b));
	const { [first]: oldest, ...others } = all;
	return { ...others, [BEFORE]: together(others[BEFORE] ?? NOTHING, oldest!) };
}

/** The counters after something happened in an hour. */
export function counted(counters: Counters, hour: string, what: Counted): Counters {
	return plus(counters, hour, { counts: { [what]: 1 }, furthest: {} });
}

/** The counters after a visit ended that got as far as a step. */
export function reached(counters: Counters, hour: string, step: string): Counters {
	return plus(counters, hour, { counts: {}, furthest: { [step]: 1 } });
}

/** All hours as one. */
export function total(counters: Counters): Hour {
	return Object.values(counters).reduce(together, NOTHING);
}

/** Counters as they were written down; what cannot be read counts as nothing. */
export function countersFrom(text: string | undefined): Counters {
	try {
		const read: unknown = JSON.parse(text ?? '{}');
		if (typeof read !== 'object' || read === null || Array.isArray(read)) return {};
		return Object.fromEntries(Object.entries(read).filter(([, hour]) => isHour(hour)));
	} catch {
		return {};
	}
}

function isHour(hour: unknown): hour is Hour {
	const numbers = (of: unknown) =>
		typeof of === 'object' && of !== null && Object.values(of).every((n) => typeof n === 'number');
	return typeof hour === 'object' && hour !== null && 'counts' in hour && 'furthest' in hour
		? numbers(hour.counts) && numbers(hour.furthest)
		: false;
}

/** The counters as a table for a spreadsheet: a line for each hour, a column for each step a visit may end at. */
export function countersCsv(counters: Counters, steps: readonly string[], device: string): string {
	const head = ['device', 'hour', ...COUNTED, ...steps.map((id) => `furthest:${id}`)];
	const lines = Object.keys(counters)
		.sort((a, b) => (a === BEFORE ? -1 : b === BEFORE ? 1 : a.localeCompare(b)))
		.map((hour) => {
			const { counts, furthest } = counters[hour]!;
			return [device, hour, ...COUNTED.map((what) => counts[what] ?? 0), ...steps.map((id) => furthest[id] ?? 0)];
		});
	return [head, ...lines].map((cells) => cells.join(',')).join('\r\n') + '\r\n';
}
