import { expect, test } from 'vitest';
import { readDoc } from './document.ts';

const STORY = `title: { zh: 石峰 }
chapters:
  - id: a
    steps:
      - id: cover
        title: { zh: 石峰十年 }
        text:
          zh: 先认江。
        aside: { zh: 江道。 }
        year: 2012
        focus: { places: [jiulang], features: [zone] }

      - id: river
        title: { zh: 江 }
        text:
          zh: |-
            江

            湘江
        year: 2012
        layers:
          - { layer: rail, over: [0, 1] }
          - { layer: road, over: [0, 1] }
`;
const INDENT = 'this line is indented too far or not far enough';
const DASH = 'a "- " is missing at the beginning of this line';

function said(right: string, wrong: string) {
	expect(STORY).toContain(right);
	return readDoc('story.yaml', STORY.replace(right, wrong)).problems.map(
		({ line, what, mend }) => `${line} ${what} — ${mend}`
	);
}

test('a story that is built rightly has no problem', () => {
	expect(said('石峰', '石峰')).toEqual([]);
});

test.for([
	['        title: { zh: 石峰十年', '         title: { zh: 石峰十年', 6],
	['        title: { zh: 石峰十年', '       title: { zh: 石峰十年', 6],
	['        text:\n          zh: 先', '         text:\n          zh: 先', 7],
	['        text:\n          zh: 先', '       text:\n          zh: 先', 7],
	['        year: 2012\n        focus', '         year: 2012\n        focus', 10],
	['        year: 2012\n        focus', '      year: 2012\n        focus', 10],
	['        focus', '         focus', 11],
	['      - id: river', '       - id: river', 13],
	['      - id: river', '     - id: river', 13],
	['      - id: river', '        - id: river', 13],
	['      - id: river', '    - id: river', 13],
	['  - id: a', '   - id: a', 3],
	['    steps:', '     steps:', 4]
] as const)('%j as %j is told in its own line, once', ([right, wrong, line]) => {
	expect(said(right, wrong)).toEqual([
		`${line} ${INDENT} — line it up with the lines beside it; each level is indented by two spaces`
	]);
});

test.for([
	['      - id: river', '      id: river', 13],
	['      - id: river', '        id: river', 13],
	['  - id: a', '  id: a', 3],
	['          - { layer: rail', '          { layer: rail', 22],
	['          - { layer: road', '          { layer: road', 23]
] as const)('%j as %j lacks its dash', ([right, wrong, line]) => {
	expect(said(right, wrong)).toEqual([expect.stringContaining(`${line} ${DASH} — begin each entry`)]);
});

test.for([
	['{ zh: 江 }', '{ zh: 江', '14 this { is not closed — write } where it ends'],
	['{ zh: 石峰 }', '{ zh: 石峰', '1 this { is not closed — write } where it ends'],
	['[jiulang]', '[jiulang', '11 this [ is not closed — write ] where it ends'],
	[
		'{ zh: 江道。 }',
		'{ zh: 江道 #湘 }',
		'9 this { is not closed — what stands after " #" is dropped: put the text in quotes'
	],
	['先认江。', "'先认江。", "8 this quotation mark is not closed — write ' at the end of the text"],
	['[jiulang], features', '[jiulang] [zone], features', '11 a comma is missing here — put a comma'],
	['{ zh: 江 }', '{ zh: 江 }}', '14 there is one } too many — remove it'],
	['          zh: 先', '\tzh: 先', '8 this line is indented with a tab — indent with spaces'],
	['            湘江', '\t\t湘江', '19 this line is indented with a tab — indent with spaces'],
	['            湘江', '　　湘江', '19 this line is indented with a full-width space']
] as const)('%j as %j', ([right, wrong, expected]) => {
	expect(said(right, wrong)).toEqual([expect.stringContaining(expected)]);
});

test('a quotation mark that a later one seems to close is told where it was opened', () => {
	const text = "a:\n  zh: '先认江。\nb:\n  zh: '{date:2010}，江。'\n";
	expect(readDoc('story.yaml', text).problems[0]).toMatchObject({ line: 2, column: 7 });
});
