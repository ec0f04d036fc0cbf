/** A round piece of the picture, in pixels. */
export interface Disc {
	x: number;
	y: number;
	r: number;
}

const meet = (a: Disc, b: Disc) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r;

/** Gives room to who comes first: the function takes what someone needs, and says whether they have it. */
export function crowd(): (needs: readonly Disc[]) => boolean {
	const taken: Disc[] = [];
	return (needs) => {
		if (needs.some((need) => taken.some((other) => meet(need, other)))) return false;
		taken.push(...needs);
		return true;
	};
}
