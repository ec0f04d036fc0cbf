import { expect, test } from 'vitest';
import type { Place } from '#lib/schema/place.ts';
import type { Known } from './checks/known.ts';
import { parseStory, type Texts } from './parse.ts';
import { ContentError } from './reading/problem.ts';

const place = (id: string, shownAs: Place['shownAs'] = 'pin'): Place => ({ id, name: { zh: id }, kind: 'x', shownAs });
const KNOWN: Known = {
	places: new Map([place('jiulang'), place('tianxin'), place('liancheng', 'list')].map((one) => [one.id, one])),
	features: new Map([['zone', [113.05, 27.85, 113.1, 27.89]]]),
	drawn: [{ claim: 'S06', value: 261, shows: '261 embers', set: 'EMBERS' }]
};
const claim = (id: string, rest: string) =>
	`- { id: ${id}, says: { zh: 说 }, scope: shifeng, asOf: { zh: 今 }, ${rest} }\n`;

const TEXTS = {
	story: `title: { zh: 石峰十年 }
subtitle: { zh: 一张会变的地图 }
description: { zh: 从炭到青。 }
chapters:
  - id: opening
    title: { zh: 开篇 }
    steps:
      - id: cover
        title: { zh: 火 }
        text:
          zh: |-
            {claim:S06}粒火。

            到{date:2018}，一年灭{claim:LAST}粒{see:S01}。
        aside: { zh: '共{claim:S06}粒。' }
        year: [2012, 2018]
        focus: { places: [jiulang], features: [zone] }
        places: [tianxin, jiulang]
        layers: [river, { layer: zone, over: [0, 0.5] }]
  - id: ending
    title: { zh: 尾声 }
    steps:
      - id: now
        title: { zh: 山 }
        text: { zh: 山还在。, en: The mountain stays. }
        year: 2022
        focus: { places: [jiulang] }
        receipt: S07
`,
	claims:
		claim('S06', 'grade: corroborated, is: { value: 261 }, sources: [a, b]') +
		claim('S07', 'grade: single, sources: [c]') +
		claim('S01', 'grade: missing, sources: []') +
		claim('FIRST', 'grade: single, is: { value: 255 }, sources: [b]') +
		claim('LAST', 'grade: derived, is: { value: 6, formula: S06 - FIRST }, sources: []') +
		claim('UNUSED', 'grade: single, sources: [d]'),
	sources: ['a', 'b', 'c', 'd'].map((id) => `- { id: ${id}, publisher: { zh: 报 }, date: { zh: 今 } }\n`).join(''),
	site: 'languages: [zh]\n'
};

function texts(changed: Partial<typeof TEXTS> = {}): Texts {
	const all = Object.entries({ ...TEXTS, ...changed });
	return Object.fromEntries(all.map(([name, text]) => [name, { file: `${name}.yaml`, text }])) as unknown as Texts;
}

/** What is wrong once `right` in the file is `wrong`, one line a problem. */
function problemsWith(file: keyof typeof TEXTS, right: string, wrong: string): string[] {
	expect(TEXTS[file]).toContain(right);
	try {
		parseStory(texts({ [file]: TEXTS[file].replace(right, wrong) }), KNOWN);
		return [];
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		return error.message.trim().split('\n').slice(2);
	}
}

const { story, site, claims, sources } = parseStory(texts(), KNOWN);

test('steps know their place in the story, chapters their steps', () => {
	expect(story.steps.map(({ id, index, chapter }) => [id, index, chapter])).toEqual([
		['cover', 0, 'opening'],
		['now', 1, 'ending']
	]);
	expect(story.chapters).toEqual([
		{ id: 'opening', title: { zh: '开篇' }, first: 0, count: 1 },
		{ id: 'ending', title: { zh: '尾声' }, first: 1, count: 1 }
	]);
});

test('a step is whole: prose in paragraphs, years as a span, layers with their parts, every place once', () => {
	expect(story.steps[0]).toMatchObject({
		years: [2012, 2018],
		layers: [
			{ layer: 'river', over: [0, 0] },
			{ layer: 'zone', over: [0, 0.5] }
		],
		places: ['jiulang', 'tianxin'],
		claims: ['S06', 'LAST', 'S01'],
		camera: { bearing: 0, pitch: 0, closest: 15 }
	});
	expect(story.steps[0]?.text.zh).toHaveLength(2);
	expect(story.steps[1]).toMatchObject({
		years: [2022, 2022],
		receipt: 'S07',
		text: { en: [[{ kind: 'words', text: 'The mountain stays.' }]] }
	});
});

test('the story holds the claims it uses, those their formulas name, and the sources they cite', () => {
	expect(Object.keys(story.claims)).toEqual(['S06', 'S07', 'S01', 'FIRST', 'LAST']);
	expect(Object.keys(story.sources)).toEqual(['a', 'b', 'c']);
	expect(Object.keys(claims)).toContain('UNUSED');
	expect(Object.keys(sources)).toEqual(['a', 'b', 'c', 'd']);
});

test('the story holds every place, and what the features in focus cover', () => {
	expect(Object.keys(story.places)).toEqual(['jiulang', 'tianxin', 'liancheng']);
	expect(story.extents).toEqual({ zone: [113.05, 27.85, 113.1, 27.89] });
});

test('nobody can change it', () => {
	expect(() => Object.assign(story.steps[0]!, { id: 'x' })).toThrow(TypeError);
	expect(Object.isFrozen(claims['S06']?.is)).toBe(true);
	expect(site).toEqual({ languages: ['zh'], credits: {}, licences: [], footer: [] });
});

test.for([
	['story', 'places: [jiulang]', 'places: [jiulan]', 'story.yaml:17:27  place "jiulan" is not known'],
	['story', '{claim:S06}粒火', '261粒火', 'story.yaml:12:13  the number "261" has no receipt here — write {claim:S06}'],
	['story', '{claim:S06}粒。', '{claim:S66}粒。', 'story.yaml:15:24  claim "S66" is not known'],
	['story', '一张会变的地图', '一张会变的3图', 'story.yaml:2:22  the number "3" has no receipt here'],
	['story', '{ zh: 尾声 }', '{ zh: 第7章 }', 'story.yaml:21:19  the number "7" has no receipt here'],
	[
		'story',
		'从炭到青',
		'从2012到2022',
		'story.yaml:3:21  the number "2012" has no receipt here — a description cannot'
	],
	['story', '从炭到青。', "'{claim:S06}'", 'story.yaml:3:21  a description cannot hold { }'],
	['story', '从炭到青', '青'.repeat(121), 'story.yaml:3:20  the description has 121 汉字'],
	['story', '尾声', '尾'.repeat(17), 'story.yaml:21:18  the title has 17 汉字 — a title holds 16'],
	['story', '共{claim:S06}粒。', '共'.repeat(71), 'story.yaml:15:22  the aside has 71 汉字 — an aside holds 70'],
	['story', '山还在。', '山<b>还</b>在,在。', 'story.yaml:25:22  "<b>" is HTML'],
	['story', '{ zh: 山还在。, en', '{ zh: *山还在。, en', 'story.yaml:25:21  a text cannot begin with * or &'],
	[
		'story',
		'从炭到青。 }',
		'从炭到青。 }\nx: { zh: 湘江 #一\n }',
		'story.yaml:4:13  what stands after " #" is dropped'
	],
	['story', 'id: ending', 'id: Ending', 'story.yaml:20:9  ids are lower-case letters'],
	['claims', 'value: 261', 'value: 262', 'says 262, and the map shows 261 embers'],
	['claims', '说 }', '说<br> }', 'claims.yaml:1:27  "<br>" is HTML'],
	['story', 'id: now', 'id: cover', 'story.yaml:23:13  step "cover" stands a second time — the first is in line 8'],
	['story', 'id: ending', 'id: opening', 'story.yaml:20:9  chapter "opening" stands a second time'],
	['story', '山还在。', '山'.repeat(131), 'story.yaml:25:21  the text has 131 汉字 — a card holds 130'],
	['story', 'subtitle: { zh: 一张会变的地图 }\n', '', 'story.yaml:1:1  "subtitle" is missing'],
	['story', 'year: 2022', 'year: 2023', 'story.yaml:26:15  the year lies after the dial'],
	['claims', 'value: 6,', 'value: 7,', 'claims.yaml:5:106  "S06 - FIRST" gives 6, not 7'],
	['claims', 'id: UNUSED', 'id: S06', 'claims.yaml:6:9  claim "S06" stands a second time'],
	['claims', 'sources: [d]', 'sources: [a]', 'sources.yaml:4:9  source "d" is cited by no claim'],
	['sources', 'id: d', 'id: a', 'sources.yaml:4:9  source "a" stands a second time'],
	['site', '[zh]', '[zh, fr]', 'site.yaml:1:17  "fr" is not one of the choices'],
	['site', '[zh]', '[zh, en]', 'story.yaml:1:8  the English is missing']
] as const)('in %s %j → %j is refused', ([file, right, wrong, expected]) => {
	expect(problemsWith(file, right, wrong)).toContainEqual(expect.stringContaining(expected));
});

test('a mistake in one step hides none in another', () => {
	const problems = problemsWith(
		'story',
		"'共{claim:S06}粒。' }\n        year: [2012, 2018]",
		"'共7粒。' }\n        year: soon"
	);
	expect(problems).toHaveLength(1);
	const twice = TEXTS.story.replace('year: [2012, 2018]', 'year: soon').replace('receipt: S07', 'receipt: S77');
	expect(() => parseStory(texts({ story: twice }), KNOWN)).toThrow(/2 problems[^]*a year is expected[^]*claim "S77"/);
});

test('where one file is no YAML, only that is said', () => {
	expect(problemsWith('claims', '- { id: S07', '- { id: [S07')).toEqual([expect.stringMatching(/^claims\.yaml:2:/)]);
});

const LAST_CHAPTER = TEXTS.story.slice(TEXTS.story.indexOf('      - id: now'));
test('a chapter without steps is refused, the last one too', () => {
	expect(problemsWith('story', `steps:\n${LAST_CHAPTER}`, 'steps: []\n')).toContainEqual(
		expect.stringContaining('story.yaml:22:12  the chapter has no step — write at least one, or remove the chapter')
	);
});

test.for([
	['claims', '', 'claims.yaml:1:1  the file is empty — fill it'],
	['sources', '# nothing\n', 'sources.yaml:1:1  the file is empty — fill it'],
	['story', '\n', 'story.yaml:1:1  the file is empty — fill it'],
	['claims', '[]', 'claims.yaml:1:1  the file has no list of claims — begin each claim with "- id: "'],
	['sources', 'id: a', 'sources.yaml:1:1  the file has no list of sources']
] as const)('%s: %j is one problem', ([file, text, expected]) => {
	expect(problemsWith(file, TEXTS[file], text)).toEqual([expect.stringContaining(expected)]);
});

test('of a file that cannot be read five problems are told, and of the others what they have', () => {
	const tabs = TEXTS.story.replace(/^ {8}/gm, '\t');
	expect(() => parseStory(texts({ story: tabs, site: 'languages: [zh' }), KNOWN)).toThrow(
		/^The content has 6 problems:/
	);
});

test('a story without chapters is none', () => {
	expect(() =>
		parseStory(
			texts({ story: 'title: { zh: 石峰 }\nsubtitle: { zh: 图 }\ndescription: { zh: 文 }\nchapters: []' }),
			KNOWN
		)
	).toThrow('story.yaml:4:11  the story has no chapter — write at least one');
	expect(() => parseStory(texts({ story: '' }), KNOWN)).toThrow(ContentError);
});
