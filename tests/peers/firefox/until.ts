import { ok } from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something holds. */
export async function until(what: string, holds: () => Promise<boolean>, ms: number): Promise<void> {
	for (const end = performance.now() + ms; !(await holds()); await wait(50))
		ok(performance.now() < end, `${what}: not within ${ms} ms`);
}
