import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What each folder of src/lib may import of the others. Imports go one way, from the address bar to the words. */
const MAY_IMPORT = {
	schema: [],
	polyfill: [],
	i18n: ['schema'],
	ui: ['schema', 'i18n'],
	map: ['schema', 'i18n', 'geo', 'polyfill'],
	figures: ['schema', 'i18n', 'geo', 'map', 'ui'],
	receipts: ['schema', 'i18n', 'ui'],
	content: ['schema', 'geo'],
	story: ['schema', 'i18n', 'ui', 'map', 'figures', 'receipts'],
	share: ['schema', 'i18n', 'ui', 'map', 'story'],
	embed: ['schema', 'i18n', 'ui', 'map', 'receipts', 'story'],
	stills: ['schema', 'i18n', 'ui', 'map', 'content', 'share', 'story']
};
const FOLDERS = [
	'schema',
	'polyfill',
	'i18n',
	'ui',
	'geo',
	'map',
	'figures',
	'receipts',
	'content',
	'story',
	'share',
	'stills',
	'embed',
	'kiosk'
];

/** The one door to the map engine. */
const LIVE = 'src/lib/map/live/**';
const MAPLIBRE = { name: 'maplibre-gl', message: 'Only src/lib/map/live talks to MapLibre.' };
const SELECTION = {
	name: 'd3',
	importNames: ['select', 'selectAll', 'create'],
	message: 'D3 computes, Svelte draws: no d3-selection.'
};
const LEAVING = {
	group: ['../../**'],
	message: 'Other folders are imported as #lib/…, so that the borders can be seen.'
};

function border(folder, { files = [`src/lib/${folder}/**`], ignores = [], paths = [MAPLIBRE, SELECTION] } = {}) {
	const closed = FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other));
	// A regular expression: in a glob `#` would begin a comment.
	const closing = {
		regex: `^#lib/(${closed.join('|')})/`,
		message: `src/lib/${folder} imports only ${MAY_IMPORT[folder].join(', ') || 'nothing of ours'}; see “What imports what” in the README.`
	};
	return {
		files,
		// Tests may read the real story.
		ignores: [...ignores, '**/*.test.ts'],
		rules: { 'no-restricted-imports': ['error', { paths, patterns: [closing, LEAVING] }] }
	};
}

export default ts.config(
	{ ignores: ['build/', 'stills-kit/', '.svelte-kit/', 'node_modules/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	...Object.keys(MAY_IMPORT).map((folder) => border(folder, folder === 'map' ? { ignores: [LIVE] } : {})),
	border('map', { files: [LIVE], paths: [SELECTION] }),
	{
		files: ['src/lib/embed/bridge/**', 'src/lib/embed/loader/**'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(#lib/|svelte|\\.\\./)',
							message:
								'What host pages load, or wait for, is counted in bytes: the bridge and the loader import nothing of ours.'
						}
					]
				}
			]
		}
	},
	{ files: ['src/routes/**'], rules: { 'no-restricted-imports': ['error', { paths: [MAPLIBRE, SELECTION] }] } },
	{
		files: ['geo/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [{ regex: '^#lib/(?!schema/|geo/)', message: 'geo/ imports only #lib/schema; it writes #lib/geo.' }]
				}
			]
		}
	}
);
