import { expect, test } from 'vitest';
import { layoutProblems } from './layout.ts';

const problemsOf = (text: string) =>
	layoutProblems('story.yaml', text).map(({ line, column, what }) => `${line}:${column} ${what}`);

test('well laid out lines have no problem, whatever the lines of a text begin with', () => {
	expect(problemsOf('# a\n\n- id: x\n  zh: |-\n    江\n    　　江往西流\n    \t\n')).toEqual([]);
	expect(problemsOf('- id: x\r\n  year: 2012\r\n\r\n')).toEqual([]);
});

test.for(['', '\n\n', '# only a comment\n', '---\n'])('%j is empty', (text) => {
	expect(problemsOf(text)).toEqual(['1:1 the file is empty']);
});

test('a merge left open is all that is said', () => {
	expect(problemsOf('a: 1\n<<<<<<< HEAD\n\tb: 2\n=======\nb: 3\n>>>>>>> x\n')).toEqual([
		'2:1 "<<<<<<<" of a merge stands here',
		'4:1 "=======" of a merge stands here',
		'6:1 ">>>>>>>" of a merge stands here'
	]);
});

test.for([
	['a:\n\tb: 1', '2:1 this line is indented with a tab'],
	['a:\n  \t- b', '2:3 this line is indented with a tab'],
	['a:\n　　b: 1', '2:1 this line is indented with a full-width space'],
	['a:\n　- b', '2:1 this line is indented with a full-width space'],
	['a:\n \u00a0b: 1', '2:2 this line is indented with a space that is not a plain one']
] as const)('%j is oddly indented', ([text, expected]) => {
	expect(problemsOf(text)).toEqual([expected]);
});
