import { range } from 'd3';
import { LANGS, type Lang } from '#lib/schema/localized.ts';
import { YEARS } from '#lib/schema/story.ts';
import { boxOf, type Label, type Room } from './label.ts';

/** The rooms that a docked chart is given from the smallest phone to the kiosk, in CSS pixels: tests look at each. */
export const ROOMS: readonly Room[] = [
	{ width: 320, height: 85, em: 11.5 },
	{ width: 350, height: 130, em: 12.9 },
	{ width: 690, height: 170, em: 13 },
	{ width: 735, height: 235, em: 15 },
	{ width: 970, height: 330, em: 25 }
];
/** The same for charts with many rows. */
export const TALL_ROOMS: readonly Room[] = [
	{ width: 320, height: 148, em: 11.5 },
	{ width: 350, height: 213, em: 12.9 },
	{ width: 690, height: 271, em: 13 },
	{ width: 735, height: 371, em: 15 },
	{ width: 970, height: 520, em: 25 }
];

/** Every language, room, and half year of the dial. */
export function everyView(rooms: readonly Room[] = ROOMS): { lang: Lang; room: Room; year: number }[] {
	const halves = range(YEARS[0], YEARS[1] + 0.5, 0.5);
	return LANGS.flatMap((lang) => rooms.flatMap((room) => halves.map((year) => ({ lang, room, year }))));
}

/** What is wrong with the words of a chart: two that overlap, or one that leaves the room. */
export function troubles(labels: readonly Label[], { width, height }: Room): string[] {
	const seen = labels.filter(({ shown = 1 }) => shown > 0).map((label) => ({ ...boxOf(label), text: label.text }));
	const outside = seen
		.filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5)
		.map(({ text }) => `“${text}” leaves ${width} × ${height}`);
	const over = seen.flatMap((a, i) =>
		seen
			.slice(i + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `“${a.text}” overlaps “${b.text}” in ${width} × ${height}`)
	);
	return [...outside, ...over];
}
