import type { Plugin } from 'vite';
import { filesOf, foldersOf, loadContent, type Folders } from './load.ts';
import type { Content } from './parse.ts';

const ID = 'virtual:story';
const RESOLVED = `\0${ID}`;

/** The module's code. What was frozen when it was parsed is frozen in the browser too. */
function moduleOf({ story, site }: Content): string {
	// As text for JSON.parse, which browsers read faster than the same object written as code.
	const json = JSON.stringify(JSON.stringify({ story, site }));
	return `const freeze = (value) => {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
	return value;
};
export const { story, site } = freeze(JSON.parse(${json}));
`;
}

/**
 * Serves the checked story as `virtual:story`, with its site. A problem in the content fails the build before it
 * begins; in development it is shown over the page, which reloads when a YAML file or the map's JSON changes.
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
		resolveId: (id) => (id === ID ? RESOLVED : undefined),
		load(id) {
			if (id !== RESOLVED) return;
			for (const file of filesOf(folders)) this.addWatchFile(file);
			return moduleOf(loadContent(folders));
		},
		hotUpdate({ file }) {
			if (!filesOf(folders).includes(file)) return;
			const { moduleGraph, hot } = this.environment;
			const module = moduleGraph.getModuleById(RESOLVED);
			if (module) moduleGraph.invalidateModule(module);
			hot.send({ type: 'full-reload' });
			return [];
		}
	};
}
