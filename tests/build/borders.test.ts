import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** What the linter says of an import written into a file of the project. */
async function said(file: string, line: string): Promise<string[]> {
	const [result] = await eslint.lintText(`${line}\n`, { filePath: file });
	return result!.messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports').map(({ message }) => message);
}

describe('imports that cross a border are refused', () => {
	test.for([
		['src/lib/map/projector.ts', "import '#lib/story/scene.ts';"],
		['src/lib/map/live/apply.ts', "import '#lib/story/scene.ts';"],
		['src/lib/schema/story.ts', "import '#lib/map/inks.ts';"],
		['src/lib/ui/scale.ts', "import '#lib/map/inks.ts';"],
		['src/lib/figures/embers/compute.ts', "import '#lib/story/scene.ts';"],
		['src/lib/receipts/figure.ts', "import '#lib/content/load.ts';"],
		['src/lib/story/scene.ts', "import '#lib/content/load.ts';"],
		['src/lib/story/deck/way.ts', "import '#lib/embed/wish.ts';"],
		['src/lib/embed/wish.ts', "import '#lib/content/load.ts';"],
		['src/lib/embed/bridge/pym.ts', "import '#lib/schema/story.ts';"],
		['src/lib/embed/loader/present.ts', "import '../wish.ts';"],
		['src/lib/embed/loader/present.ts', "import 'svelte';"],
		['src/lib/story/scene.ts', "import 'maplibre-gl';"],
		['src/routes/+page.ts', "import 'maplibre-gl';"],
		['src/lib/figures/embers/compute.ts', "import { select } from 'd3';"],
		['src/lib/map/live/apply.ts', "import '../../story/scene.ts';"],
		['src/lib/schema/story.ts', "import '#lib/polyfill/index.ts';"],
		['src/lib/story/scene.ts', "import '#lib/kiosk/visit.ts';"],
		['src/lib/kiosk/visit.ts', "import '#lib/content/load.ts';"],
		['geo/zone.ts', "import '#lib/map/inks.ts';"]
	] as const)('%s: %s', async ([file, line]) => {
		expect(await said(file, line)).not.toEqual([]);
	});
});

describe('imports that go with the stream are let through', () => {
	test.for([
		['src/lib/map/live/apply.ts', "import 'maplibre-gl';"],
		['src/lib/map/live/mapWorker.ts', "import '#lib/polyfill/index.ts';"],
		['src/lib/story/scene.ts', "import '#lib/map/projector.ts';"],
		['src/lib/embed/part.ts', "import '#lib/story/scene.ts';"],
		['src/lib/figures/embers/compute.ts', "import '#lib/map/projector.ts';"],
		['src/lib/kiosk/attract.ts', "import '#lib/story/timeline.ts';"],
		['geo/zone.ts', "import '#lib/schema/place.ts';"]
	] as const)('%s: %s', async ([file, line]) => {
		expect(await said(file, line)).toEqual([]);
	});
});

describe('the README’s table of folders', () => {
	const rows = readFileSync('README.md', 'utf8')
		.matchAll(/^\| `([a-z0-9]+)` \|.*\| ([^|]+) \|$/gm)
		.map(([, folder, imports]) => ({ folder: folder!, imports: [...imports!.matchAll(/`(.+?)`/g)].map(([, name]) => name!) }))
		.filter(({ folder }) => existsSync(`src/lib/${folder}`))
		.toArray();
	const folders = readdirSync('src/lib');

	test('names every folder of src/lib once', () => {
		expect(rows.map(({ folder }) => folder).sort()).toEqual(folders.sort());
	});

	test.for(rows.filter(({ folder }) => folder !== 'geo'))('$folder imports what it says and no more', async ({ folder, imports }) => {
		const refused = await Promise.all(
			folders.map(async (other) => ((await said(`src/lib/${folder}/any.ts`, `import '#lib/${other}/any.ts';`)).length ? [other] : []))
		);
		expect([...imports, folder, ...refused.flat()].sort()).toEqual(folders.sort());
	});
});
