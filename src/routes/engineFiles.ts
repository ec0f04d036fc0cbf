import { existsSync, readFileSync } from 'node:fs';

/** What Vite writes down of the files it made; there before pages are prerendered, and not at all in `npm run dev`. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
/** The module behind which the map engine lies. */
const DOOR = 'src/lib/map/live/LiveStage.ts';

interface Made {
	file: string;
	assets?: string[];
}

/** The files of the map engine, below the root of the site: itself, its worker and its sheet. */
export function engineFiles(): string[] {
	if (!existsSync(MANIFEST)) return [];
	const made = (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Made>)[DOOR];
	if (!made) throw new Error(`${DOOR} is in no file of its own: the page would fetch the map engine with its text.`);
	return [made.file, ...(made.assets ?? [])];
}
