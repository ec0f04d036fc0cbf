import { expect, test } from 'vitest';
import type { Step } from '#lib/schema/story.ts';
import { Progress } from '../progress.svelte.ts';
import { Walker, type Walked } from './walker.svelte.ts';
import { left } from './way.ts';

const steps = ['cover', 'zone', 'creek', 'free'].map((id, index) => ({ id, index, dwell: 0.1 })) as Step[];
function told(over: Partial<Walked> = {}): Walked {
	return {
		progress: new Progress(steps),
		frame: { travel: 1 },
		motion: { less: false },
		live: { status: 'live' },
		...over
	};
}
const at = (index: number) => left(steps, index, 1);
const stands = (walker: Walker) => expect.poll(() => walker.moving, { timeout: 8000 }).toBe(false);
const frames = (count: number): Promise<void> =>
	new Promise((done) => requestAnimationFrame(() => (count > 1 ? frames(count - 1).then(done) : done())));

test('it moves through the places between two rests, and rests exactly', async () => {
	const telling = told();
	const walker = new Walker(telling);
	walker.next();
	expect(walker.step.id).toBe('zone');
	await frames(12);
	expect(walker.moving).toBe(true);
	expect(telling.progress.position.progress).not.toBe(at(1).progress);
	await stands(walker);
	expect(telling.progress.position).toEqual(at(1));
});

test('turned round on the way it goes back from there', async () => {
	const telling = told();
	const walker = new Walker(telling);
	walker.goTo('zone', { cut: true });
	walker.next();
	await frames(20);
	const { index, progress } = telling.progress.position;
	walker.back();
	await frames(3);
	const here = telling.progress.position;
	expect(here.index + here.progress).toBeLessThan(index + progress + 0.1);
	await stands(walker);
	expect(telling.progress.position).toEqual(at(1));
});

test.for([
	['asked to', {}, true],
	['motion is unwelcome', { motion: { less: true } }, false],
	['there is no map that could fly', { live: { status: 'none' } }, false]
] as const)('it cuts where %s', ([, over, cut]) => {
	const telling = told(over);
	const walker = new Walker(telling);
	walker.goTo('creek', { cut });
	expect(walker.moving).toBe(false);
	expect(telling.progress.position).toEqual(at(2));
});

test('there is nothing before the first step, behind the last, and at an unknown one', () => {
	const telling = told({ motion: { less: true } });
	const walker = new Walker(telling);
	walker.back();
	expect([walker.step.id, walker.atFirst]).toEqual(['cover', true]);
	walker.last();
	walker.next();
	expect([walker.step.id, walker.atLast]).toEqual(['free', true]);
	walker.goTo('nowhere');
	expect(walker.step.id).toBe('free');
	walker.first();
	expect(walker.step.id).toBe('cover');
});

test('frames are asked for only while it moves', async () => {
	const asked = window.requestAnimationFrame;
	let count = 0;
	window.requestAnimationFrame = (then) => (count++, asked(then));
	try {
		const walker = new Walker(told());
		walker.next();
		await stands(walker);
		const until = count;
		expect(until).toBeGreaterThan(5);
		await new Promise((done) => asked(() => asked(done)));
		expect(count).toBe(until);
	} finally {
		window.requestAnimationFrame = asked;
	}
});
