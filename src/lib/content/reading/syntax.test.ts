import { expect, test } from 'vitest';
import { readDoc } from './document.ts';

test.for([
	['a: 1\na: 2', 2, 1, 'this key stands twice here'],
	['a:\n\tb: 1', 2, 1, 'this line is indented with a tab'],
	["a: 'open\nb: 1", 1, 4, 'this quotation mark is not closed'],
	['a: *b*c', 1, 4, 'a text cannot begin with * or &'],
	['a: [*b]', 1, 5, 'a text cannot begin with * or &'],
	['a:\n  <<: *x', 2, 7, 'a text cannot begin with * or &'],
	['a: &b 江', 1, 4, 'a text cannot begin with * or &'],
	['a: !江', 1, 5, 'a text cannot begin with this mark'],
	['a: 1\nyear：2012', 2, 1, 'this line has no colon'],
	['text: {claim:S22}，熄火。', 1, 18, 'this cannot stand here'],
	['a: b: c', 1, 4, 'there are two colons in this line']
] as const)('%j is said at %i:%i', ([text, line, column, what]) => {
	const { problems } = readDoc('story.yaml', text);
	expect(problems[0]).toMatchObject({ file: 'story.yaml', line, column, what });
	expect(problems[0]?.mend).not.toBe('');
});

test('a slip that has no words of its own is still told with the parser’s', () => {
	expect(readDoc('story.yaml', 'a: !!nothing b').problems[0]?.what).toContain('nothing');
});
