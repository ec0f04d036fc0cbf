/** A colour in CIELAB: lightness 0…100, and how far it lies from green to red and from blue to yellow. */
type Lab = readonly [l: number, a: number, b: number];

/** The white point D50, to which CSS and D3 adapt. */
const WHITE = [0.96422, 1, 0.82521] as const;
const [FOOT, SLOPE] = [6 / 29, 3 * (6 / 29) ** 2];

const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const gamma = (share: number) => (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
const pressed = (share: number) => (share > FOOT ** 3 ? Math.cbrt(share) : share / SLOPE + 4 / 29);
const released = (share: number) => (share > FOOT ? share ** 3 : SLOPE * (share - 4 / 29));

/** A colour written #rrggbb in CIELAB. */
function labOf(hex: string): Lab {
	const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as [
		number,
		number,
		number
	];
	const x = pressed((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / WHITE[0]);
	const y = pressed((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / WHITE[1]);
	const z = pressed((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / WHITE[2]);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function written([l, a, b]: Lab): string {
	const height = (l + 16) / 116;
	const [x, y, z] = [height + a / 500, height, height - b / 200].map((part, i) => WHITE[i]! * released(part)) as [
		number,
		number,
		number
	];
	const rgb = [
		3.1338561 * x - 1.6168667 * y - 0.4906146 * z,
		-0.9787684 * x + 1.9161415 * y + 0.033454 * z,
		0.0719453 * x - 0.2289914 * y + 1.4052427 * z
	].map((part) => Math.max(0, Math.min(255, Math.round(255 * gamma(part)))));
	return `rgb(${rgb.join(', ')})`;
}

/**
 * Mixes two colours written #rrggbb in CIELAB, `share` 0…1 of the second, as `rgb(r, g, b)`. The same as D3's
 * `interpolateLab`, whose package brings every colour space and every named colour into a page that wants thirteen inks.
 */
export function mixedInLab(from: string, to: string): (share: number) => string {
	const [a, b] = [labOf(from), labOf(to)];
	return (share) => written(a.map((part, i) => part + (b[i]! - part) * share) as unknown as Lab);
}
