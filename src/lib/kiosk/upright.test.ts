import { expect, test } from 'vitest';
import { uprightBox } from './upright.ts';

test.for([
	[1920, 1710],
	[1920, 1610],
	[3840, 3420]
] as const)(
	'on a screen of %i px with room of %i the map ends below the middle, by what is pressed there',
	([screen, room]) => {
		const end = (1 - uprightBox(screen, room)) * room;
		expect(end - screen / 2).toBeGreaterThanOrEqual(0.049 * screen);
	}
);

test('text keeps what it needs to be read', () => {
	expect(uprightBox(1920, 1300)).toBe(0.3);
	expect(uprightBox(1920, 1920)).toBe(0.385);
	expect(uprightBox(1920, 0)).toBe(0.3);
});
