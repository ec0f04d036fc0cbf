import { expect, test } from 'vitest';
import { readDoc } from './document.ts';

const cuts = (text: string) => readDoc('story.yaml', text).problems.map(({ line, column }) => [line, column]);

test.for([
	['zh: 先认江 #湘江', [1, 9]],
	['a: 1\ntext:\n  zh: 先认江\n    二 # 湘\n  en: x', [4, 7]],
	['{ zh: 江, en: River # one\n}', [1, 20]]
] as const)('%j loses its end', ([text, spot]) => {
	expect(cuts(text)).toEqual([spot]);
});

test.for([
	'# first\nzh: 江#湘\n# below\nen: River',
	"zh: '江 #湘'  # said",
	'zh: |- # said\n  江 #湘',
	'year: 2012 # the first',
	'text:\n  zh: 江\n  # below'
])('%j loses nothing', (text) => {
	expect(cuts(text)).toEqual([]);
});

test('a text that is cut is read as far as it goes', () => {
	expect(readDoc('story.yaml', 'zh: 江 #湘').doc.data).toEqual({ zh: '江' });
});
