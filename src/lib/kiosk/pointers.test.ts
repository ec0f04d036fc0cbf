import { expect, test } from 'vitest';
import { Pointers } from './pointers.ts';

test('of ten fingers the first two are heard', () => {
	const pointers = new Pointers();
	const heard = Array.from({ length: 10 }, (_, id) => pointers.down(id, id));
	expect(heard).toEqual([true, true, ...Array<boolean>(8).fill(false)]);
	expect(pointers.stir(1, 20)).toBe(true);
	expect(pointers.stir(5, 20)).toBe(false);
});

test('a finger that was not heard is not heard when it lifts either, and is when it comes again', () => {
	const pointers = new Pointers();
	for (const id of [1, 2, 3]) pointers.down(id, 0);
	for (const id of [1, 2, 3]) pointers.up(id);
	expect(pointers.stir(3, 10)).toBe(false);
	expect(pointers.down(3, 20)).toBe(true);
	expect(pointers.stir(3, 30)).toBe(true);
});

test('two drops of water do not hold the stand for ever', () => {
	const pointers = new Pointers();
	pointers.down(1, 0);
	pointers.down(2, 0);
	expect(pointers.down(3, 5000)).toBe(false);
	expect(pointers.down(4, 8001)).toBe(true);
	expect(pointers.stir(1, 8002)).toBe(false);
	expect(pointers.count).toBe(1);
});

test('a finger that goes on moving stays heard', () => {
	const pointers = new Pointers();
	pointers.down(1, 0);
	pointers.down(2, 0);
	pointers.stir(1, 7000);
	pointers.stir(2, 7000);
	expect(pointers.down(3, 9000)).toBe(false);
});
