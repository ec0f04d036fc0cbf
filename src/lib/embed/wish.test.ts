import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { queryOf, stepNamed, wishOf, type Wish } from './wish.ts';

const { story } = loadContent();
const [first, second] = story.chapters;
const steps = story.steps.map(({ id }) => id);
const wish = (query: string) => wishOf(new URLSearchParams(query), story);

test('an address that asks for nothing has the whole story step by step', () => {
	expect(wish('')).toEqual({ mode: 'stepper' });
});

test('what the story does not know is as if it had not been said', () => {
	expect(wish('mode=carousel&step=nowhere&chapter=8x&id=<b>&utm_source=x&autoplay=1')).toEqual({ mode: 'stepper' });
	expect(wish('step=-3&chapter=1.5')).toEqual({ mode: 'stepper' });
});

test('numbers count from 1 and are brought within their bounds', () => {
	expect(wish('step=1').step).toBe(steps[0]);
	expect(wish('step=0').step).toBe(steps[0]);
	expect(wish('step=999').step).toBe(steps.at(-1));
	expect(wish('chapter=99').chapter).toBe(story.chapters.at(-1)!.id);
});

test('a chapter has its own steps and no others', () => {
	const foreign = steps[second!.first]!;
	expect(wish(`chapter=${first!.id}&step=${foreign}`)).toEqual({ mode: 'stepper', chapter: first!.id });
	expect(wish(`chapter=${second!.id}&step=1`).step).toBe(foreign);
	expect(stepNamed('999', story, first!.id)).toBe(steps[first!.count - 1]);
	expect(stepNamed(foreign, story, first!.id)).toBeUndefined();
	expect(stepNamed(foreign, story)).toBe(foreign);
});

test.for<Wish>([
	{ mode: 'stepper' },
	{ mode: 'stack', step: steps[7]! },
	{ mode: 'scroll' },
	{ mode: 'stepper', chapter: second!.id, step: steps[second!.first]! }
])('queryOf and wishOf undo each other: %o', (asked) => {
	expect(wish(queryOf(asked))).toEqual(asked);
});
