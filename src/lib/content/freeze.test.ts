import { expect, test } from 'vitest';
import { deepFreeze } from './freeze.ts';

test('what lies deep inside cannot be changed either', () => {
	const story = deepFreeze({ steps: [{ id: 'cover', layers: ['zone'] }] });
	expect(() => story.steps[0]!.layers.push('river')).toThrow(TypeError);
	expect(() => Object.assign(story.steps[0]!, { id: 'x' })).toThrow(TypeError);
	expect(story.steps[0]).toEqual({ id: 'cover', layers: ['zone'] });
});

test('what is no object is handed back', () => {
	expect(deepFreeze(null)).toBeNull();
	expect(deepFreeze('a')).toBe('a');
});
