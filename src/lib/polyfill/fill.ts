/** A method that an object may lack, and what does the same. */
export type Patch = readonly [owner: object, name: string, method: (this: never, ...args: never[]) => unknown];

/** Puts each method where it is missing, as the browser would have it; one that is there stays. */
export function fill(patches: readonly Patch[]): void {
	for (const [owner, name, method] of patches) {
		if (name in owner) continue;
		Object.defineProperty(owner, name, { value: method, writable: true, configurable: true });
	}
}
