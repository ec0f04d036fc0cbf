import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import type { Step } from '#lib/schema/story.ts';
import { Progress } from './progress.svelte.ts';

const steps = ['cover', 'zone', 'free'].map((id, index) => ({ id, index })) as Step[];

test('whoever watches the position hears of each change once, and of no change that is none', () => {
	const progress = new Progress(steps);
	const heard: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => void heard.push(`${progress.step.id} ${progress.position.progress}`));
	});
	flushSync();
	progress.moveTo({ index: 1, progress: 0.25 });
	flushSync();
	progress.moveTo({ index: 1, progress: 0.25 });
	flushSync();
	stop();
	expect(heard).toEqual(['cover 0.5', 'zone 0.25']);
});

test.for([
	[
		{ index: -4, progress: -1 },
		{ index: 0, progress: 0 }
	],
	[
		{ index: 99, progress: 7 },
		{ index: 2, progress: 1 }
	],
	[
		{ index: 1.9, progress: 0.5 },
		{ index: 1, progress: 0.5 }
	]
] as const)('%o means %o', ([asked, meant]) => {
	const progress = new Progress(steps);
	progress.moveTo(asked);
	expect(progress.position).toEqual(meant);
});

test('a step is found by its id', () => {
	const progress = new Progress(steps);
	expect(progress.indexOf('free')).toBe(2);
	expect(progress.indexOf('nowhere')).toBe(-1);
});

test('near are the step that the reader is in and its neighbours, and only those that change hear of a move', () => {
	const long = new Progress(Array.from({ length: 9 }, (_, index) => ({ id: `${index}`, index })) as Step[]);
	const heard: number[] = [];
	const near = () => long.steps.filter(({ index }) => long.isNear(index)).map(({ index }) => index);
	const stop = $effect.root(() => {
		for (const { index } of long.steps) $effect(() => void (long.isNear(index), heard.push(index)));
	});
	flushSync();
	expect(near()).toEqual([0, 1]);
	heard.length = 0;
	long.moveTo({ index: 5, progress: 0 });
	flushSync();
	expect(near()).toEqual([4, 5, 6]);
	expect(heard.sort()).toEqual([0, 1, 4, 5, 6]);
	expect([long.isNear(0, 3), long.isNear(0, 4), long.isNear(6, 8), long.isNear(7, 8)]).toEqual([
		false,
		true,
		true,
		false
	]);
	stop();
});
