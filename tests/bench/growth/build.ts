import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin } from 'vite';
import { foldersOf } from '../../../src/lib/content/load.ts';
import { storyContent } from '../../../src/lib/content/plugin.ts';
import { FONT } from '../../../src/lib/ui/font.ts';
import { strokes } from './features.ts';
import type * as Server from './page/server.ts';
import { grownStory } from './story.ts';

/** How large a story is: its steps, and the shapes of its relief where they are not the map's own. */
export interface Size {
	steps: number;
	features?: number;
}

const WORK = resolve('node_modules/.cache/shifeng-bench');
const PAGE = resolve('tests/bench/growth/page');
const RELIEF = '/geo/relief.json';

/** Puts so many shapes in the place of the map's relief. */
function features(count: number): Plugin {
	return {
		name: 'grown-relief',
		enforce: 'pre',
		load: (id) => (id.endsWith(RELIEF) ? JSON.stringify(strokes(count)) : undefined)
	};
}

/** A folder of content with so many steps. */
function content(folder: string, steps: number): string {
	const { content } = foldersOf(process.cwd());
	cpSync(content, folder, { recursive: true, filter: (path) => path === content || path.endsWith('.yaml') });
	const file = join(folder, 'story.yaml');
	writeFileSync(file, grownStory(readFileSync(file, 'utf8'), steps));
	return folder;
}

/** Builds one entry of the page by the story's own parser and components. */
async function entry(name: 'client' | 'server', outDir: string, { features: count }: Size): Promise<void> {
	const config: InlineConfig = {
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		plugins: [...(count === undefined ? [] : [features(count)]), storyContent(), svelte()],
		worker: { format: 'es' },
		build: {
			outDir,
			emptyOutDir: true,
			cssCodeSplit: false,
			...(name === 'server' && { ssr: true }),
			rolldownOptions: {
				input: join(PAGE, `${name}.ts`),
				output: { entryFileNames: `${name}.js`, assetFileNames: 'assets/[name][extname]' }
			}
		}
	};
	await build(config);
}

/** Makes a page of the real story component with a generated story of a size, prerendered; says in which folder. */
export async function buildGrown(size: Size): Promise<string> {
	const folder = join(WORK, `grown-${size.steps}-${size.features ?? 'own'}`);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	process.env['STORY_CONTENT'] = content(join(folder, 'content'), size.steps);
	const [site, server] = [join(folder, 'site'), join(folder, 'server')];
	try {
		await entry('client', site, size);
		await entry('server', server, size);
	} finally {
		delete process.env['STORY_CONTENT'];
	}
	const { rendered } = (await import(pathToFileURL(join(server, 'server.js')).href)) as typeof Server;
	const { head, body } = await rendered();
	const sheets = readdirSync(join(site, 'assets')).filter((name) => name === 'style.css');
	const face = `@font-face{font-family:'Shifeng Serif';src:url('${FONT}') format('woff2');font-weight:100 900;font-display:swap}`;
	const html = `<!doctype html>
<html lang="zh-CN" data-map="still" data-script="runs">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${size.steps}</title>
<link rel="icon" href="data:,">
${sheets.map((name) => `<link rel="stylesheet" href="/assets/${name}">`).join('')}
<style>${face}</style>
<script type="module" src="/client.js"></script>
${head}
</head>
<body><div id="story" style="display: contents">${body}</div></body>
</html>
`;
	writeFileSync(join(site, 'index.html'), html);
	for (const name of ['fonts', 'stills/phone/zh']) cpSync(join('build', name), join(site, name), { recursive: true });
	return site;
}
