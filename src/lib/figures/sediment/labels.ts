import { formatLength, formatNumber, formatQuantity } from '#lib/i18n/format.ts';
import { amountOf, figureOf } from '#lib/schema/claim.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { Claims } from '../figure.ts';
import { ems, type Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { METALS, type Layout, type Metal, type Widths } from './compute.ts';
import { edgeScale } from './cube.ts';
import { METAL_NAMES, WORDS } from './words.ts';

/** Sizes of letters as multiples of the chart's own: what is said, and the quieter words. */
const [PLAIN, SMALL] = [0.92, 0.85];

/** How far the cube's scale stands from its edge, as a multiple of the letters. */
export const BAR = 0.45;

/** Size of the sediment's number: larger where the chart is wide. */
const large = ({ width, em }: Room): number => (width > 36 * em ? 1.75 : 1.3);

/** A claim's number and its unit. @throws where the figure is a date or has no unit. */
function parted(claims: Claims, id: string, lang: Lang): [number: string, unit: string] {
	const quantity = figureOf(claims[id]!);
	if ('date' in quantity || !quantity.unit) throw new Error(`Claim ${id} has no unit.`);
	return [formatNumber(quantity.value, lang), inLang(quantity.unit, lang)];
}

/** What stands beside the cube, from above: text and size. */
function besideCube(claims: Claims, lang: Lang, room: Room) {
	const [volume, unit] = parted(claims, 'XWG-SLUDGE', lang);
	const cost = figureOf(claims['XWG-COST']!, lang === 'zh' ? undefined : 'million');
	const lines = [
		{ text: volume, size: large(room), serif: true },
		{ text: WORDS[lang].sediment(unit), size: PLAIN },
		{ text: WORDS[lang].project, size: SMALL, ink: 'quiet', after: 0.5 },
		{ text: formatQuantity(cost, lang), size: SMALL, ink: 'quiet' }
	] as const;
	return lines;
}

const besideSquare = (claims: Claims, metal: Metal, lang: Lang): string =>
	`${METAL_NAMES[lang][metal]} ${lang === 'zh' ? formatQuantity(figureOf(claims[metal]!), lang) : formatNumber(amountOf(claims, metal), lang)}`;

/** Widths of the words, in CSS pixels. */
export function widths(claims: Claims, lang: Lang, room: Room): Widths {
	const metals = METALS.slice(1).map((metal) => ems(besideSquare(claims, metal, lang)) * PLAIN);
	const lines = besideCube(claims, lang, room).map(({ text, size }) => ems(text) * size);
	// Latin letters may come out a little wider than estimated, and these end at the chart's edge.
	return { beside: Math.max(...lines) * room.em, metals: (Math.max(...metals) + 0.4) * room.em };
}

/** All words, where a layout puts them. */
export function labels(claims: Claims, lang: Lang, room: Room, at: Layout) {
	const { em } = room;
	const { words, squares, names, foot } = at;
	const lines = besideCube(claims, lang, room);
	let y = at.cube.y - at.cube.edge - 3.2 * em;
	const beside = lines.map(({ size, ...line }): Label => {
		y += (size * 1.22 + ('after' in line ? line.after : 0)) * em;
		return { ...line, x: words, y, size: size * em };
	});
	const [largest, ...others] = squares;
	const [mass, unit] = parted(claims, largest!.metal, lang);
	const whole = formatQuantity(figureOf(claims[largest!.metal]!), lang);
	const fits = ems(whole) * PLAIN * em < largest!.side * 0.92;
	// In the smallest charts there is no room for the unit: the words below the squares have it.
	const low = largest!.side < 3 * 1.2 * em;
	const inside = [METAL_NAMES[lang][largest!.metal], ...(fits ? [whole] : low ? [mass] : [mass, unit])];
	const lead = Math.min(PLAIN * em, largest!.side / (inside.length * 1.2));
	const middle = { x: largest!.x + largest!.side / 2, y: largest!.y + largest!.side / 2 };
	const metals = others.map(({ metal, y, side }): Label[] => [
		{ text: besideSquare(claims, metal, lang), x: names, y: y + side / 2 + 0.33 * em, size: PLAIN * em }
	]);
	const largestLabels = inside.map((text, i): Label => {
		const line = (i - (inside.length - 1) / 2) * 1.2 + 0.33;
		const y = middle.y + line * (lead / PLAIN);
		return { text, x: middle.x, y, size: lead, anchor: 'middle', ink: 'ground' };
	});
	const scale: Label = {
		text: WORDS[lang].scale,
		x: largest!.x,
		y: foot + 1.15 * em,
		size: SMALL * em,
		ink: 'quiet'
	};
	const [bx, by] = edgeScale(at.bar.pixels, BAR * em).words;
	const bar: Label = {
		text: formatLength(at.bar.metres, lang),
		x: at.cube.x + bx + 0.3 * em,
		y: at.cube.y + by + 0.8 * em,
		size: SMALL * em,
		ink: 'quiet'
	};
	return { beside, metals: [largestLabels, ...metals], scale, bar };
}
