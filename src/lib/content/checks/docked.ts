import type * as v from 'valibot';
import { FIGURES, isDocked, type FigureId } from '#lib/schema/figures.ts';
import type { RawStep } from '#lib/schema/written/story.ts';
import type { Entry } from '../reading/entries.ts';
import { problem, type Problem } from '../reading/problem.ts';

/** Where figures stand in each other's way: none stands twice in a step. Of charts: beside the map there is room for one, and each stands in one step only. */
export function checkDocked(steps: readonly Entry<v.InferOutput<typeof RawStep>>[]): Problem[] {
	const seen = new Map<string, string>();
	return steps.flatMap(({ value: { id: step, figures }, doc, path }) => {
		const twice = figures.findIndex(({ id }, i) => figures.findIndex((other) => other.id === id) < i);
		if (twice >= 0) {
			const at = doc.at([...path, 'figures', twice, 'id']);
			return [problem(at, `figure "${figures[twice]!.id}" stands twice in this step`, 'keep one of the two')];
		}
		const docked = figures.flatMap(({ id }, i) => (id in FIGURES && isDocked(id as FigureId) ? [{ id, i }] : []));
		return docked.flatMap(({ id, i }, place) => {
			const at = doc.at([...path, 'figures', i, 'id']);
			const before = seen.get(id);
			seen.set(id, step);
			if (place > 0) {
				const what = `figure "${id}" is docked beside the map, where "${docked[0]!.id}" already stands`;
				return [problem(at, what, 'keep one of the two, or give the other its own step')];
			}
			if (before === undefined) return [];
			return [problem(at, `figure "${id}" already stands in step "${before}"`, 'a chart has one step: keep it in one')];
		});
	});
}
