import { byId, type Reference } from './reference.ts';
import { toPlane, type Path, type Point } from './plane.ts';
import { resample } from './line.ts';
import type { Named } from './naming.ts';
import type { Rails } from './rails.ts';
import { collection, lineFeature, linesFeature } from './feature.ts';
import { drawn, pinned, simplify } from './smooth.ts';

/** Metres by which a simplified line may stray. */
const FINE = 0.7;

/** A motorway in the plane: gentle, but held to its long straight stretches. */
export function motorway(reference: Reference, id: string): Point[] {
	return drawn(pinned(byId(reference.lines, id).coordinates.map(toPlane), 1500), 250);
}

/** Railways, motorways, bridges and the one road of the story. */
export function ways(reference: Reference, rails: Rails, road: Path) {
	const about = (id: string, source = id, kind?: string) => {
		const line = byId<{ id: string; kind: string; name: { zh: string; en: string }; accuracyM: number }>(
			[...reference.lines, ...reference.roads],
			source
		);
		return { id, kind: kind ?? line.kind, accuracyM: line.accuracyM, name: line.name };
	};
	const slim = (path: Path) => simplify(path, FINE);
	const { coordinates, opened = null } = byId(reference.lines, 'qst-bridge');
	const hukun = { ...about('rail-hukun', 'hukun-w'), accuracyM: worst(reference, ['hukun-w', 'hukun-e']) };
	return collection([
		lineFeature(about('s21'), slim(motorway(reference, 's21'))),
		lineFeature(about('s52'), slim(motorway(reference, 's52'))),
		lineFeature(about('rail-jingguang', 'jingguang'), slim(rails.jingguang)),
		linesFeature(hukun, [slim(rails.hukun.west), slim(rails.hukun.east)]),
		linesFeature(about('rail-intercity', 'intercity'), rails.intercity.map(slim)),
		lineFeature({ ...about('qst-bridge'), opened }, coordinates.map(toPlane)),
		lineFeature(about('tianxin-road'), simplify(road, 0.2))
	]);
}

function worst(reference: Reference, ids: readonly string[]): number {
	return Math.max(...ids.map((id) => byId(reference.lines, id).accuracyM));
}

/** The ways that carry their name, a vertex every 50 m. */
export function namedWays(reference: Reference, { jingguang, hukun, intercity }: Rails): Named[] {
	const lines: Record<string, [source: string, paths: readonly Path[]]> = {
		'rail-jingguang': ['jingguang', [jingguang]],
		'rail-hukun': ['hukun-w', [hukun.west, hukun.east]],
		'rail-intercity': ['intercity', intercity],
		s21: ['s21', [motorway(reference, 's21')]],
		s52: ['s52', [motorway(reference, 's52')]]
	};
	return Object.entries(lines).map(([id, [source, paths]]) => {
		const { name, label = name } = byId(reference.lines, source);
		return { id, name: label, lines: paths.map((path) => resample(path, 50)) };
	});
}
