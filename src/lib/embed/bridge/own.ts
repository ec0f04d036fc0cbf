const NS = 'shifeng-story';

/** A message in our own words, to the host's loader. */
export const own = (
	type: 'ready' | 'ack' | 'step' | 'height' | 'scroll',
	what: Record<string, string | number> = {}
) => ({
	ns: NS,
	v: 1,
	type,
	...what
});

/** What the host's loader says: that it is there, which step is wanted, or how far the reader has scrolled, in px. */
export type Said = { type: 'hello' } | { type: 'goto'; step: string } | { type: 'scroll'; top: number };

/** A message of the loader's; undefined for anything else, and for one that lacks what it should say. */
export function ownSaid(data: unknown): Said | undefined {
	const { ns, v, type, step, top } = Object(data) as Partial<Record<string, unknown>>;
	if (ns !== NS || v !== 1) return undefined;
	if (type === 'hello') return { type };
	if (type === 'goto' && (typeof step === 'string' || typeof step === 'number')) return { type, step: `${step}` };
	if (type === 'scroll' && Number.isFinite(top)) return { type, top: top as number };
	return undefined;
}
