import { range } from 'd3';
import { LANGS, type Lang } from '#lib/schema/localized.ts';
import { YEARS } from '#lib/schema/story.ts';
import { boxOf, type Label } from './letters.ts';
import { PAPER, ROOMS, type Room } from './rooms.ts';

/** Whether two labels cover some of the same paper. */
export function overlaps(one: Label, other: Label): boolean {
	const [a, b] = [boxOf(one), boxOf(other)];
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether an upright line comes as near to words as a third of their letters; CSS pixels. */
export function crosses(label: Label, { x, from, to }: { x: number; from: number; to: number }): boolean {
	const box = boxOf(label);
	const near = label.size / 3;
	const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
	return x > box.x - near && x < box.x + box.width + near && top < box.y + box.height && bottom > box.y;
}

/** Every language, room with that of paper, and half year of the dial. */
export function everyView(rooms: readonly Room[] = ROOMS): { lang: Lang; room: Room; year: number }[] {
	const halves = range(YEARS[0], YEARS[1] + 0.5, 0.5);
	return LANGS.flatMap((lang) => [...rooms, PAPER].flatMap((room) => halves.map((year) => ({ lang, room, year }))));
}

/** What is wrong with the words of a chart: two that overlap, or one that leaves the room. */
export function troubles(labels: readonly Label[], { width, height }: Room): string[] {
	const seen = labels.filter(({ shown = 1 }) => shown > 0);
	const outside = seen.filter((label) => {
		const { x, y, ...box } = boxOf(label);
		return x < -0.5 || x + box.width > width + 0.5 || y < -0.5 || y + box.height > height + 0.5;
	});
	const over = seen.flatMap((a, i) =>
		seen
			.slice(i + 1)
			.flatMap((b) => (overlaps(a, b) ? [`“${a.text}” overlaps “${b.text}” in ${width} × ${height}`] : []))
	);
	return [...outside.map(({ text }) => `“${text}” leaves ${width} × ${height}`), ...over];
}
