import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { loadContent } from '../../../src/lib/content/load.ts';
import { STILLS } from '../../../src/lib/story/still/frames.ts';
import { stillScene } from '../../../src/lib/story/still/scene.ts';
import { FONT } from '../../../src/lib/ui/font.ts';
import { commonPage, plainPage } from './page.ts';

/** Where the pages are made: packages are found from there, and nothing of it is shipped. */
const WORK = resolve('node_modules/.cache/shifeng-bench');
const TEXT = /\.(html|js|css|svg|json)$/;

/** Lays a .br and a .gz beside each text file below a folder, as the story's own build does. */
export function compress(folder: string): void {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !TEXT.test(entry.name)) continue;
		const path = join(entry.parentPath, entry.name);
		const content = readFileSync(path);
		const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
		writeFileSync(`${path}.br`, brotliCompressSync(content, { params: size }));
		writeFileSync(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
	}
}

/** A new and empty folder. */
function begin(name: string): string {
	const folder = join(WORK, name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	return folder;
}

/** Makes both baselines from the story's content and the pictures and letters of its build; says in which folders. */
export async function buildBaselines(): Promise<{ common: string; plain: string }> {
	const { story } = loadContent();
	const plain = begin('plain');
	cpSync('build/fonts', join(plain, 'fonts'), { recursive: true });
	cpSync('build/stills/phone/zh', join(plain, 'stills/phone/zh'), { recursive: true });
	writeFileSync(join(plain, 'index.html'), plainPage(story));
	const common = begin('common');
	const root = begin('common-source');
	const scenes = story.steps.map((step) => stillScene(story, step, STILLS.phone));
	cpSync('build/fonts', join(root, 'public/fonts'), { recursive: true });
	writeFileSync(join(root, 'index.html'), commonPage(story));
	writeFileSync(join(root, 'scenes.json'), JSON.stringify(scenes));
	const code = `import { tell } from ${JSON.stringify(resolve('tests/bench/baselines/common.ts'))};
import scenes from './scenes.json';
tell(scenes, '.${FONT}');
`;
	writeFileSync(join(root, 'main.ts'), code);
	await build({
		root,
		base: './',
		configFile: false,
		publicDir: join(root, 'public'),
		logLevel: 'error',
		worker: { format: 'es' },
		build: { outDir: common, emptyOutDir: false }
	});
	for (const folder of [common, plain]) compress(folder);
	return { common, plain };
}
