import type { Doc, Path } from '../reading/document.ts';
import { problem, type Problem } from '../reading/problem.ts';

/** Where `doc` has a Chinese text without English beside it: what a site that speaks English must not have. */
export function missingEnglish(doc: Doc): Problem[] {
	const walk = (value: unknown, path: Path): Problem[] => {
		if (typeof value !== 'object' || value === null) return [];
		if ('zh' in value && !('en' in value)) {
			return [
				problem(
					doc.at(path),
					'the English is missing',
					'write it after "en:", or take en out of the languages in site.yaml'
				)
			];
		}
		return Object.entries(value).flatMap(([key, inner]) =>
			walk(inner, [...path, Array.isArray(value) ? Number(key) : key])
		);
	};
	return walk(doc.data, []);
}
