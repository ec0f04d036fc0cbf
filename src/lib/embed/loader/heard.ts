/** What the embed says to the page it stands in. */
export type Heard =
	| { type: 'ready' }
	| { type: 'height'; height: number }
	| { type: 'scroll'; top: number }
	| { type: 'step'; detail: { id: string; index: number; year: number; lang: string; mode: string } };

/** A message of the embed's; undefined for anything else, and for a size or a place that is none. */
export function heard(data: unknown): Heard | undefined {
	const { ns, v, type, height, top, id, index, year, lang, mode } = Object(data);
	if (ns !== 'shifeng-story' || v !== 1) return undefined;
	if (type === 'ready') return { type };
	if (type === 'height' && height > 0 && height < 1e6) return { type, height };
	if (type === 'scroll' && top >= 0 && top < 1e6) return { type, top };
	if (type === 'step' && typeof id === 'string') return { type, detail: { id, index, year, lang, mode } };
	return undefined;
}

/** A message to the embed. */
export const tell = (type: 'hello' | 'goto' | 'scroll', what: Record<string, string | number>) => ({
	ns: 'shifeng-story',
	v: 1,
	type,
	...what
});
