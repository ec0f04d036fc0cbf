import { expect, test } from 'vitest';
import { blockOf, heldAt, LOCATED, takenIn, type Taken } from './placeNames.ts';
import { LABEL_SIDES } from './places.ts';
import { projector } from './projector.ts';

const size = { width: 800, height: 600 };
const camera = { center: [113.08, 27.87] as const, zoom: 12, bearing: 0, pitch: 0 };

test('a name lies on the side of its mark that it is told to, and does not lie on it', () => {
	for (const place of LOCATED)
		for (const lang of ['zh', 'en'] as const) {
			const { x, y, width, height } = blockOf(place, lang).box;
			const sides = { left: x + width, right: -x, top: y + height, bottom: -y };
			expect(sides[LABEL_SIDES[place.id] ?? 'bottom'], place.id).toBeLessThan(-0.5);
		}
});

test('its feet stand within its paper', () => {
	for (const place of LOCATED) {
		const { box, feet, note } = blockOf(place, 'zh');
		expect(feet[0]).toBeGreaterThan(box.y);
		expect(note ? feet[1] : feet[0]).toBeLessThan(box.y + box.height);
	}
});

test('only places that show take paper, where the camera sees them', () => {
	const [first, second] = LOCATED as [(typeof LOCATED)[0], (typeof LOCATED)[0]];
	const taken = takenIn({ camera, places: { [first.id]: 1, [second.id]: 0 } }, size, 'en');
	expect(taken).toHaveLength(1);
	const { box, shown } = taken[0]!;
	expect(shown).toBe(1);
	const [x, y] = projector(camera, size)(heldAt(first));
	const reach = 20 * box.height;
	expect(Math.abs(box.x - x)).toBeLessThan(reach);
	expect(Math.abs(box.y - y)).toBeLessThan(reach);
});

test('English names take more room than Chinese ones that say the same', () => {
	const loco = LOCATED.find(({ id }) => id === 'crrc-loco')!;
	expect(blockOf(loco, 'en').box.width).toBeGreaterThan(blockOf(loco, 'zh').box.width);
});

test('a place in a ring takes as much of the map as its error', () => {
	const ringed = LOCATED.find(({ shownAs }) => shownAs === 'halo')!;
	const [{ ring }] = takenIn({ camera, places: { [ringed.id]: 1 } }, size, 'zh') as [Taken];
	const north = [ringed.lngLat[0], ringed.lngLat[1] + ringed.accuracyM! / 110_850] as const;
	const [x, y] = projector(camera, size)(north);
	expect(x).toBeCloseTo(ring!.x);
	expect(Math.abs(ring!.y - y - ring!.r)).toBeLessThan(0.5);
	const pinned = LOCATED.find(({ shownAs }) => shownAs === 'pin')!;
	expect(takenIn({ camera, places: { [pinned.id]: 1 } }, size, 'zh')[0]).not.toHaveProperty('ring');
});
