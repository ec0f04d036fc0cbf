import type { Plugin } from 'vite';
import { claimsOfStep } from '#lib/schema/claimsOfStep.ts';
import { LANGS } from '#lib/schema/localized.ts';
import { filesOf, foldersOf, loadContent, type Folders, type Loaded } from './load.ts';
import { inOneLanguage, outlineOf } from './outline.ts';

/** What each module exports; src/app.d.ts declares it. */
const MODULES = new Map<string, (content: Loaded) => object>([
	['virtual:story', ({ story, site }) => ({ story, site })],
	['virtual:outline', ({ story, site }) => ({ story: outlineOf(story), site })],
	...LANGS.map((lang): [string, (content: Loaded) => object] => [
		`virtual:words/${lang}`,
		({ story }) => ({ story: inOneLanguage(story, lang) })
	]),
	[
		'virtual:record',
		({ story, site, claims, sources }) => {
			const steps = story.steps.map((step) => ({ id: step.id, title: step.title, claims: claimsOfStep(step) }));
			return { record: { title: story.title, claims, sources, steps }, site };
		}
	],
	// On their own: they come with the map, which text never waits for.
	['virtual:boundaries', ({ boundaries }) => ({ boundaries: boundaries ?? null })]
]);
const resolved = (id: string) => `\0${id}`;

/** A module's code. What was frozen when it was parsed is frozen in the browser too. */
function moduleOf(exported: object): string {
	// As text for JSON.parse, which browsers read faster than the same object written as code.
	const json = JSON.stringify(JSON.stringify(exported));
	return `const freeze = (value) => {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
	return value;
};
export const { ${Object.keys(exported).join(', ')} } = freeze(JSON.parse(${json}));
`;
}

/**
 * Serves the checked story as `virtual:story`, what moves it as `virtual:outline`, and all claims and sources behind it
 * as `virtual:record`, each with the site; the story in one language as `virtual:words/{language}`; and as
 * `virtual:boundaries` those that the map may show. A problem in the content fails the build before it begins; in
 * development it is shown over the page, which reloads when a YAML file or the map's JSON changes.
 */
export function storyContent(): Plugin {
	let folders: Folders;
	return {
		name: 'story-content',
		configResolved({ root, command }) {
			folders = foldersOf(root);
			// Here and not in buildStart, from where the bundler would pass it on inside an error of its own, with a stack.
			if (command === 'build') loadContent(folders);
		},
		configureServer({ watcher }) {
			watcher.add(filesOf(folders));
		},
		resolveId: (id) => (MODULES.has(id) ? resolved(id) : undefined),
		load(id) {
			const exportsOf = id.startsWith(resolved('')) ? MODULES.get(id.slice(1)) : undefined;
			if (!exportsOf) return;
			for (const file of filesOf(folders)) this.addWatchFile(file);
			return moduleOf(exportsOf(loadContent(folders)));
		},
		hotUpdate({ file }) {
			if (!filesOf(folders).includes(file)) return;
			const { moduleGraph, hot } = this.environment;
			for (const id of MODULES.keys()) {
				const module = moduleGraph.getModuleById(resolved(id));
				if (module) moduleGraph.invalidateModule(module);
			}
			hot.send({ type: 'full-reload' });
			return [];
		}
	};
}
