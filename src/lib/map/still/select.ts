import type { Feature } from 'geojson';
import type { SourceId, Where } from '../brush.ts';
import { FILES } from '../files.ts';

/** The features that a brush draws of a file, in the file's order. */
export function featuresOf(file: SourceId, { ids, level, shade }: Where = {}): Feature[] {
	if (file === 'places') throw new Error('Places are marks, not shapes.');
	return FILES[file].features.filter(({ properties }) => {
		const { id, level: at, shade: dark } = properties as { id: string; level?: number; shade?: number };
		if (ids && !ids.includes(id)) return false;
		if (level !== undefined && at !== level) return false;
		return !shade || (dark !== undefined && dark >= shade[0] && dark < shade[1]);
	});
}
