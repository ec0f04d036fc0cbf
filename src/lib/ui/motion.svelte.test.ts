import { beforeEach, expect, test } from 'vitest';
import { Motion } from './motion.svelte.ts';

beforeEach(() => localStorage.clear());

test('the system says how much moves until the reader does, and the reader is remembered', () => {
	const system = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'less' : 'full';
	const motion = new Motion();
	expect(motion.wish).toBe(system);
	const other = system === 'less' ? 'full' : 'less';
	motion.choose(other);
	expect(motion.wish).toBe(other);
	expect(motion.less).toBe(other === 'less');
	expect(new Motion().wish).toBe(other);
});

test('a word that is no wish is not believed', () => {
	const system = new Motion().wish;
	localStorage.setItem('shifeng-motion', 'furious');
	expect(new Motion().wish).toBe(system);
});
