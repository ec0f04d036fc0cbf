import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoryRecord } from '#lib/receipts/record/record.ts';
import { claimsOfStep } from '#lib/schema/claimsOfStep.ts';
import { loadContent } from './load.ts';
import { FILES, type Content } from './parse.ts';
import { storyContent } from './plugin.ts';

const ROOT = process.cwd();
const CONFIG = {
	root: ROOT,
	configFile: false,
	publicDir: false,
	logLevel: 'silent',
	plugins: [storyContent()]
} satisfies InlineConfig;

let folder = '';
let server: ViteDevServer | undefined;
const site = () => join(folder, 'site.yaml');
const entry = () => join(folder, 'entry.js');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'plugin-'));
	for (const name of FILES) copyFileSync(`src/lib/content/${name}.yaml`, join(folder, `${name}.yaml`));
	writeFileSync(entry(), `export * from 'virtual:story';`);
	vi.stubEnv('STORY_CONTENT', folder);
});
afterEach(async () => {
	await server?.close();
	server = undefined;
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

test('a build holds the story and its site, frozen to the ground', async () => {
	await build({
		...CONFIG,
		build: { outDir: join(folder, 'out'), minify: false, lib: { entry: entry(), formats: ['es'], fileName: 'story' } }
	});
	const module: unknown = await import(/* @vite-ignore */ join(folder, 'out/story.js'));
	const { story, site } = module as Content;
	expect(site.languages).toContain('zh');
	expect(story.steps.length).toBeGreaterThan(0);
	expect(Object.isFrozen(story.steps[0]?.focus.places)).toBe(true);
});

test('the record holds every claim and source, and each step with all it rests on', async () => {
	writeFileSync(entry(), `export * from 'virtual:record';`);
	await build({
		...CONFIG,
		build: { outDir: join(folder, 'out'), minify: false, lib: { entry: entry(), formats: ['es'], fileName: 'record' } }
	});
	const module: unknown = await import(/* @vite-ignore */ join(folder, 'out/record.js'));
	const { record, site } = module as { record: StoryRecord; site: Content['site'] };
	const { story, claims, sources } = loadContent();
	expect(record.claims).toEqual(claims);
	expect(record.sources).toEqual(sources);
	expect(record.steps.map(({ claims }) => claims)).toEqual(story.steps.map(claimsOfStep));
	expect(site.languages).toContain('zh');
	expect(Object.isFrozen(record.steps[0]?.claims)).toBe(true);
});

test('boundaries are a module of their own, empty where the operator has none', async () => {
	writeFileSync(entry(), `export * from 'virtual:boundaries';`);
	const built = async (name: string) => {
		const lib = { entry: entry(), formats: ['es' as const], fileName: name };
		await build({ ...CONFIG, build: { outDir: join(folder, name), minify: false, lib } });
		return ((await import(/* @vite-ignore */ join(folder, `${name}/${name}.js`))) as { boundaries: unknown })
			.boundaries;
	};
	expect(await built('none')).toBeNull();
	const line = {
		type: 'LineString',
		coordinates: [
			[113, 27.8],
			[113.1, 27.9]
		]
	};
	const features = [{ type: 'Feature', properties: {}, geometry: line }];
	writeFileSync(join(folder, 'district.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
	writeFileSync(site(), 'languages: [zh]\napproval: 湘S（2024）001号\nboundaries: district.geojson\n');
	expect(await built('some')).toEqual({ type: 'FeatureCollection', features });
});

test('a problem in the content fails a build before anything is written', async () => {
	writeFileSync(site(), 'languages: [zh]\nfooter: none\n');
	const out = join(folder, 'out');
	const building = build({
		...CONFIG,
		build: { outDir: out, rolldownOptions: { input: entry() } }
	});
	await expect(building).rejects.toThrow(
		`${site()}:2:9  "none" stands where a list is expected — write it as [one, two]`
	);
	expect(existsSync(out)).toBe(false);
});

test('in development a change is served anew, and the page told to reload', async () => {
	server = await createServer({ ...CONFIG, server: { middlewareMode: true, ws: false } });
	const told = vi.spyOn(server.environments.client.hot, 'send');
	const load = async () => (await server!.ssrLoadModule('virtual:story')) as Pick<Content, 'site'>;
	expect((await load()).site.canonical).toBeUndefined();

	writeFileSync(site(), 'languages: [zh]\ncanonical: https://example.org/shifeng/\n');
	await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ type: 'full-reload' }), 10_000);
	expect((await load()).site.canonical).toBe('https://example.org/shifeng/');

	writeFileSync(site(), 'languages: []\n');
	await vi.waitFor(() => expect(load()).rejects.toThrow('Chinese is not among the languages'), 10_000);
});
