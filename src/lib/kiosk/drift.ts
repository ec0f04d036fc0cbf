/** How far and how slowly what stands still on the screen is moved about, against burn-in: CSS pixels, ms. */
const REACH = 14;
const ROUNDS = [211_000, 307_000] as const;

/** Where the picture is moved to at a time, in CSS pixels; nearer to the eye's patience than to its notice. */
export function driftAt(now: number): readonly [x: number, y: number] {
	const [x, y] = ROUNDS.map((round) => Math.round(REACH * Math.sin((2 * Math.PI * now) / round)));
	return [x!, y!];
}
