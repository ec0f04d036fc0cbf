import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { ContentError, formatProblem, problem } from './problem.ts';

const at = (line: number, column = 1, file = 'story.yaml') => ({ file, line, column });

test('a problem is one line: place, what, mend', () => {
	expect(formatProblem(problem(at(41, 9), 'place "jiulan" is not known', 'did you mean "jiulang"?'))).toBe(
		'story.yaml:41:9  place "jiulan" is not known — did you mean "jiulang"?'
	);
});

test('an error lists every problem in the order of the files, each once', () => {
	const last = problem(at(9), 'last', 'x');
	const error = new ContentError([
		last,
		problem(at(2, 5), 'second', 'x'),
		problem(at(1, 1, 'claims.yaml'), 'first', 'x'),
		last
	]);
	expect(error.message).toBe(
		'The content has 3 problems:\n\nclaims.yaml:1:1  first — x\nstory.yaml:2:5  second — x\nstory.yaml:9:1  last — x\n'
	);
});

test('one problem is not several', () => {
	expect(new ContentError([problem(at(1), 'a', 'b')]).message).toMatch(/^The content has 1 problem:/);
});

test('a terminal shows the list and nothing else', () => {
	const error = new ContentError([problem(at(1), 'a', 'b')]);
	expect(inspect(error)).toBe('The content has 1 problem:\n\nstory.yaml:1:1  a — b\n');
	expect(error.stack).toBe(error.message);
});
