import type { Feature } from 'geojson';
import type { SourceId, Where } from './brush.ts';
import { FILES } from './files.ts';

/** What brushes tell features apart by. */
interface Properties {
	id: string;
	level?: number;
	part?: number;
	shade?: number;
}

/** The features that a brush draws of a file, in the file's order. */
export function featuresOf(file: SourceId, { ids, level, part, shade }: Where = {}): Feature[] {
	if (file === 'places') throw new Error('Places are marks, not shapes.');
	return FILES[file].features.filter(({ properties }) => {
		const { id, level: at, part: nth, shade: dark } = properties as Properties;
		if (ids && !ids.includes(id)) return false;
		if (level !== undefined && at !== level) return false;
		if (part !== undefined && nth !== part) return false;
		return !shade || (dark !== undefined && dark >= shade[0] && dark < shade[1]);
	});
}
