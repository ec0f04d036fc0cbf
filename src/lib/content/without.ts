/** An object without some of its members. */
export function without<T extends object, Key extends keyof T>(whole: T, ...keys: readonly Key[]): Omit<T, Key> {
	const gone: readonly PropertyKey[] = keys;
	return Object.fromEntries(Object.entries(whole).filter(([key]) => !gone.includes(key))) as Omit<T, Key>;
}
