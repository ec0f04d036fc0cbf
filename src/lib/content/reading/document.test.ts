import { expect, test } from 'vitest';
import { readDoc } from './document.ts';

const TEXT = `title: { zh: 石峰十年 }
steps:
  - id: cover
    text:
      zh: |-
        江往西流，江。

        {claim:S06} 家，又是{claim:S06}。
  - id: river
    text: 折行的
      一段

      第二段
    layers:
`;
const { doc } = readDoc('story.yaml', TEXT);

test.for([
	[['title', 'zh'], 1, 14],
	[['steps', 0, 'id'], 3, 9],
	[['steps', 1], 9, 5],
	[['steps', 0, 'text', 'en'], 5, 7],
	[['nowhere'], 1, 1]
] as const)('%j stands at %i:%i', ([path, line, column]) => {
	expect(doc.at(path)).toEqual({ file: 'story.yaml', line, column });
});

test('a key is found where it stands, a list item at its own start', () => {
	expect(doc.keyAt(['steps', 0, 'text'])).toMatchObject({ line: 4, column: 5 });
	expect(doc.keyAt(['steps', 1])).toMatchObject({ line: 9, column: 5 });
});

test('a piece of a text is found by which of its like it is', () => {
	const path = ['steps', 0, 'text', 'zh'];
	const value = '江往西流，江。\n\n{claim:S06} 家，又是{claim:S06}。';
	expect(doc.inText(path, 0, 1)).toMatchObject({ line: 6, column: 9 });
	expect(doc.inText(path, value.indexOf('江', 1), 1)).toMatchObject({ line: 6, column: 14 });
	expect(doc.inText(path, value.lastIndexOf('{'), 11)).toMatchObject({ line: 8, column: 25 });
});

test('a blank line begins a paragraph in folded text as in a block', () => {
	expect(doc.data).toMatchObject({
		steps: [{ text: { zh: expect.stringContaining('江。\n\n{') } }, { text: '折行的 一段\n\n第二段' }]
	});
});

test('a file that is no YAML has no data', () => {
	const { doc, problems } = readDoc('x.yaml', 'a: [1');
	expect(doc.data).toBeUndefined();
	expect(problems).toHaveLength(1);
});
