import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { foldersOf, loadContent } from './load.ts';
import { FILES } from './parse.ts';

const ROOT = process.cwd();
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'content-'));
	for (const name of FILES) copyFileSync(`src/lib/content/${name}.yaml`, join(folder, `${name}.yaml`));
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

test('the project’s own content is without a problem', () => {
	const { story, claims } = loadContent(foldersOf(ROOT));
	expect(story.steps.length).toBeGreaterThan(0);
	expect(Object.keys(claims).length).toBeGreaterThan(Object.keys(story.claims).length);
});

test('another folder can be named, and problems then carry the whole path', () => {
	vi.stubEnv('STORY_CONTENT', folder);
	writeFileSync(join(folder, 'site.yaml'), 'languages: [en]\n');
	expect(() => loadContent(foldersOf(ROOT))).toThrow(
		`${join(folder, 'site.yaml')}:1:12  Chinese is not among the languages — add zh`
	);
});

test('files of the project are named from its root', () => {
	const folders = { ...foldersOf(folder), content: join(folder, 'inner'), geo: foldersOf(ROOT).geo };
	expect(() => loadContent(folders)).toThrow(
		'inner/claims.yaml:1:1  the file is missing — a story is told by story.yaml'
	);
});

test('a file that is not in UTF-8 is said to be none', () => {
	vi.stubEnv('STORY_CONTENT', folder);
	writeFileSync(join(folder, 'site.yaml'), Buffer.from('languages: [zh]\n', 'utf16le'));
	expect(() => loadContent(foldersOf(ROOT))).toThrow(
		`The content has 1 problem:\n\n${join(folder, 'site.yaml')}:1:1  the file is not in UTF-8 — save the file as UTF-8`
	);
});

test.for([
	[/(id: S06$[^]*?value: )261/m, '$1262', 'claim "S06" says 262, and the map shows 261 embers'],
	[/(id: S18$[^]*?value: )15.15/m, '$116.15', 'claim "S18" says 16.15, and the map shows a zone of 15.15 km²'],
	[/(id: WB-PLOTS$[^]*?value: )7/m, '$18', 'claim "WB-PLOTS" says 8, and the map shows 7 plots']
] as const)('a figure that the map is drawn after cannot change alone: %s → %s', ([right, wrong, what]) => {
	vi.stubEnv('STORY_CONTENT', folder);
	const file = join(folder, 'claims.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace(right, wrong));
	expect(() => loadContent(foldersOf(ROOT))).toThrow(what);
});

test('the honours that are counted as confirmed are those that are graded so', () => {
	const { claims } = loadContent(foldersOf(ROOT));
	const honours = Object.values(claims).filter(({ id }) => id.startsWith('S-H'));
	const confirmed = honours.filter(({ grade }) => grade === 'corroborated').length;
	expect(claims['HONOURS']).toMatchObject({
		is: { value: honours.length },
		parts: { confirmed: { value: confirmed } }
	});
});

test('claims and sources are complete in English, whatever languages the site has', () => {
	for (const file of ['claims.yaml', 'sources.yaml', 'site.yaml']) {
		const text = readFileSync(join(folder, file), 'utf8').replace(/^ *#.*$/gm, '');
		expect(text.match(/\bzh:/g)?.length, file).toBe(text.match(/\ben:/g)?.length);
	}
});

const APPROVED = 'languages: [zh]\napproval: 湘S（2024）001号\n';
const LINE = {
	type: 'LineString',
	coordinates: [
		[113, 27.8],
		[113.1, 27.9]
	]
};
const GEOJSON = JSON.stringify({
	type: 'FeatureCollection',
	features: [{ type: 'Feature', properties: {}, geometry: LINE }]
});

test('boundaries are read from beside site.yaml, and there are none of our own', () => {
	expect(loadContent(foldersOf(ROOT)).boundaries).toBeUndefined();
	vi.stubEnv('STORY_CONTENT', folder);
	writeFileSync(join(folder, 'district.geojson'), GEOJSON);
	writeFileSync(join(folder, 'site.yaml'), `${APPROVED}boundaries: district.geojson\n`);
	expect(loadContent(foldersOf(ROOT)).boundaries?.features).toMatchObject([{ geometry: LINE }]);
});

test.for([
	['languages: [zh]\nboundaries: district.geojson\n', 'site.yaml:2:13  boundaries may not be published without'],
	[`${APPROVED}boundaries: county.geojson\n`, 'site.yaml:3:13  the file "county.geojson" is missing — write its path'],
	[`${APPROVED}boundaries: claims.yaml\n`, 'claims.yaml:1:1  this is no GeoJSON — it must be']
] as const)('%s is refused', ([site, said]) => {
	vi.stubEnv('STORY_CONTENT', folder);
	writeFileSync(join(folder, 'district.geojson'), GEOJSON);
	writeFileSync(join(folder, 'site.yaml'), site);
	expect(() => loadContent(foldersOf(ROOT))).toThrow(said);
});
