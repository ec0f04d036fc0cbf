import type { Lang } from '#lib/schema/localized.ts';
import type { Claims } from '../figure.ts';
import type { Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { across, columnsOf, houseRoom, type Span } from './compute.ts';
import { bands, doneLabels, heightOf, plannedLabels } from './labels.ts';

/** The houses of a span of which something is known, with the words above them; CSS pixels. */
export interface Street {
	span: Span;
	/** Middle of its years. */
	middle: number;
	columns: number;
	/** Top of its houses, with the room round them. */
	top: number;
	labels: Label[];
	/** From words that stand further up down to the houses, where there is such a way. */
	stem?: { from: number; to: number };
}

/** Width of a span's band in CSS pixels. */
export const wideOf = ({ from, to }: Span, width: number): number => across(width)(to + 1) - across(width)(from) - 4;

/** A stem is at least so long, as a multiple of the letters: a shorter one looks like a dot. */
const STEM = 0.5;

/** The known spans in their bands, and how large a house is with the room round it: a community, and as large in every span. */
export function streets(claims: Claims, lang: Lang, room: Room, all: readonly Span[]) {
	const planned = plannedLabels(claims, lang, room, all);
	const { upper, lower, years } = bands(room, planned);
	const known = all.flatMap((span) => {
		if (!span.known) return [];
		const labels = span.known.planned ? planned : doneLabels(claims, lang, room, span);
		const height = lower - (span.known.planned ? upper : heightOf(labels));
		return [{ span, ...span.known, labels, room: houseRoom(span.known.communities, wideOf(span, room.width), height) }];
	});
	const house = Math.min(...known.map(({ room }) => room));
	const built = known.map(({ span, communities, planned, labels }): Street => {
		const x = across(room.width);
		const columns = columnsOf(communities, wideOf(span, room.width), house);
		const top = lower - (communities / columns) * house;
		const stem = { from: upper - 0.1 * room.em, to: top };
		return {
			span,
			middle: (x(span.from) + x(span.to + 1)) / 2,
			columns,
			top,
			labels: planned ? labels : labels.map((label) => ({ ...label, y: label.y + top })),
			...(planned && stem.to - stem.from > STEM * room.em && { stem })
		};
	});
	return { house, built, upper, lower, years };
}
