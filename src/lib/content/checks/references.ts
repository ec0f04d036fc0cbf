import type * as v from 'valibot';
import type { Claim } from '#lib/schema/claim.ts';
import { DRAWN_FROM } from '#lib/schema/drawnFrom.ts';
import { FIGURES, type FigureId } from '#lib/schema/figures.ts';
import { LAYERS } from '#lib/schema/layers.ts';
import type { RawStep } from '#lib/schema/written/story.ts';
import type { Path } from '../reading/document.ts';
import type { Entries, Entry } from '../reading/entries.ts';
import type { Known } from './known.ts';
import { problem, type Problem } from '../reading/problem.ts';
import { didYouMean } from '../reading/suggest.ts';

type StepEntry = Entry<v.InferOutput<typeof RawStep>>;

/** Where each kind of thing is listed. */
const LISTED = {
	place: 'Places are in src/lib/geo/places.json.',
	feature: 'Features are in src/lib/geo: water, ways, zone and plots.',
	layer: `Layers are ${LAYERS.join(', ')}.`,
	figure: `Figures are ${Object.keys(FIGURES).join(', ')}.`,
	claim: 'Claims are in claims.yaml.'
};

/** What is wrong with the names a step uses, and with its spans of years and of progress. */
export function checkReferences(
	{ value: step, doc, path }: StepEntry,
	known: Known,
	claims: Entries<Claim>
): Problem[] {
	const named = (noun: keyof typeof LISTED, id: string, at: Path, ids: Iterable<string>): Problem[] => {
		const all = [...ids];
		if (all.includes(id)) return [];
		return [problem(doc.at([...path, ...at]), `${noun} "${id}" is not known`, didYouMean(id, all) + LISTED[noun])];
	};
	const place = (id: string, at: Path): Problem[] => {
		if (known.places.get(id)?.shownAs !== 'list') return named('place', id, at, known.places.keys());
		const what = `place "${id}" has no known position and is never on the map`;
		return [problem(doc.at([...path, ...at]), what, 'remove it here; the text may tell of it')];
	};
	const backwards = (at: Path, [from, to]: readonly [number, number], what: string): Problem[] =>
		from <= to
			? []
			: [problem(doc.at([...path, ...at]), `${what} from ${from} back to ${to}`, `write [${to}, ${from}]`)];

	const layers = step.layers.map((lit) => (typeof lit === 'string' ? lit : lit.layer));
	return [
		...step.focus.places.flatMap((id, i) => place(id, ['focus', 'places', i])),
		...step.focus.features.flatMap((id, i) => named('feature', id, ['focus', 'features', i], known.features.keys())),
		...step.places.flatMap((id, i) => place(id, ['places', i])),
		...step.layers.flatMap((lit, i) => {
			if (typeof lit === 'string') return named('layer', lit, ['layers', i], LAYERS);
			return [
				...named('layer', lit.layer, ['layers', i, 'layer'], LAYERS),
				...backwards(['layers', i, 'over'], lit.over, `layer "${lit.layer}" appears`)
			];
		}),
		...layers.flatMap((id, i) =>
			layers.indexOf(id) === i
				? []
				: [problem(doc.at([...path, 'layers', i]), `layer "${id}" is lit twice`, 'keep one of the two')]
		),
		...step.without.flatMap((id, i) => {
			const at: Path = ['without', i];
			if (!layers.includes(id)) return named('layer', id, at, LAYERS);
			return [problem(doc.at([...path, ...at]), `layer "${id}" is lit and left out`, 'keep one of the two')];
		}),
		...(Array.isArray(step.year) ? backwards(['year'], step.year, 'the years run') : []),
		...step.figures.flatMap(({ id }, i) => figureProblems(id, i)),
		...(step.receipt === undefined ? [] : named('claim', step.receipt, ['receipt'], claims.ids))
	];

	function figureProblems(id: string, i: number): Problem[] {
		const at = ['figures', i, 'id'];
		const unknown = named('figure', id, at, Object.keys(FIGURES));
		if (unknown.length) return unknown;
		const missing = DRAWN_FROM[id as FigureId].filter((claim) => !claims.ids.has(claim));
		if (missing.length === 0) return [];
		const what = `figure "${id}" is drawn from ${missing.join(', ')}, which claims.yaml does not have`;
		return [problem(doc.at([...path, ...at]), what, 'add the claims, or leave the figure out')];
	}
}
