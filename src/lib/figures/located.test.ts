import { expect, test } from 'vitest';
import { located } from './located.ts';

test('a place is given with how sure we are of it', () => {
	expect(located('jiulang')).toMatchObject({ id: 'jiulang', lngLat: [113.088, 27.927], accuracyM: 1800 });
});

test('a place that is nowhere is named', () => {
	expect(() => located('jiulan')).toThrow('jiulan');
	expect(() => located('liancheng')).toThrow('liancheng');
});
