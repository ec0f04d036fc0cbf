import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { storyContent } from './src/lib/content/plugin.ts';
import { CHROMIUM_ARGS, findChromium } from './.ci/chromium.mjs';

/** Chrome 97 is the Baidu App, Safari 15 the oldest WeChat on an iPhone; Vite's own default would leave both out. */
const TARGET = ['chrome97', 'edge97', 'firefox114', 'safari15', 'ios15'];

/** What a page begins with is one file, and what the story begins with one more: few files are soon asked for, and pack better. */
const FILES = [
	{
		name: 'runtime',
		tags: ['$initial' as const],
		test: new RegExp(
			[
				'node_modules/(svelte|@sveltejs/kit|devalue|clsx)/|preload-helper|^.rolldown',
				'/src/lib/(schema|polyfill)/',
				'/src/lib/i18n/(pages|length|access|messages)[.]ts',
				'/src/lib/(ui/(font|styleTag|idle|Head|LanguageSwitch|Switch)|map/(inks|lab)|figures/shape|share/addresses)[.]'
			].join('|')
		)
	},
	// A stand has more of it than it asks for.
	{ name: 'story', test: /\/src\/lib\/story\/Story\.svelte$|virtual:outline$/ }
];

/**
 * Kit takes two functions out of all that Svelte exports, as one object, and with it every page is sent what it never
 * calls. Read one by one, the others are left out. Where Kit does so no longer nothing is changed.
 */
const readOneByOne: Plugin = {
	name: 'read-one-by-one',
	transform: {
		filter: { id: /@sveltejs\/kit\/src\/runtime\/client\/client\.js/ },
		handler: (code) =>
			code.replace(
				/^const \{ ([\w, ]+) \} = svelte;$/m,
				(_, names: string) => `const ${names.replace(/\w+/g, '$& = svelte.$&')};`
			)
	}
};

const chromium = findChromium();

export default defineConfig({
	plugins: [storyContent(), readOneByOne, sveltekit()],
	build: {
		target: TARGET,
		cssTarget: TARGET,
		modulePreload: {
			// Kit's map of the site would name the files of every page; each is entered whole and names its own.
			resolveDependencies: (_, files, { hostId }) => (/\/entry\/app/.test(hostId) ? [] : files)
		},
		rolldownOptions: {
			treeshake: {
				// Classes that extend a built-in and constants that are computed count as doing something; none of these does.
				moduleSideEffects: [
					{ test: /\/src\/lib\/(schema|i18n|figures|receipts)\/.*\.ts$/, sideEffects: false },
					{ test: /\/svelte\/src\/(reactivity|internal\/client\/dom\/elements)\//, sideEffects: false }
				]
			}
		}
	},
	// Of what is sent: a server's modules wait for each other in another order.
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: FILES } } } } } },
	worker: { format: 'es' },
	test: {
		// Vitest leaves one core to itself, which on a machine with two is half of it.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					// No test changes what others share: a graph of modules for each file would be most of the time.
					isolate: false,
					// A thousand walks through the story take their time where the machine has other work.
					testTimeout: 20_000,
					include: ['src/**/*.test.ts', 'geo/**/*.test.ts', 'tests/bench/**/*.test.ts'],
					exclude: ['**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				// What readers get: these tests read the built site, or build it.
				test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'], testTimeout: 60_000 }
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { ...(chromium && { executablePath: chromium }), args: CHROMIUM_ARGS }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
