import { expect, test } from 'vitest';
import { Pen } from './pen.ts';

test('the first point is written from the corner of the picture, every other from the one before', () => {
	const pen = new Pen();
	pen.moveTo(10, 20);
	pen.lineTo(10.5, 19.7);
	pen.lineTo(12, 19.7);
	pen.moveTo(13, 20);
	pen.lineTo(12.9, 20);
	expect(pen.d).toBe('M10,20l.5-.3 1.5,0m1,.3l-.1,0');
});

test('after a ring the next begins where that one did', () => {
	const pen = new Pen();
	pen.moveTo(1, 1);
	pen.lineTo(3, 1);
	pen.lineTo(3, 3);
	pen.closePath();
	pen.moveTo(2, 2);
	expect(pen.d).toBe('M1,1l2,0 0,2Zm1,1');
});

test('what is rounded away from one point is made good at the next', () => {
	const pen = new Pen();
	pen.moveTo(0, 0);
	for (let i = 1; i <= 100; i++) pen.lineTo(i * 0.16, 0);
	const steps = pen.d
		.split('l')[1]!
		.split(' ')
		.map((step) => Number(step.split(',')[0]));
	expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(16, 1);
});
