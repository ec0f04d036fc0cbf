import { expect, test } from 'vitest';
import { lettersOf, withFont } from './standalone.ts';

test('the letters of a picture are those of its words, each once, and not those of its names for things', () => {
	const svg =
		'<svg data-step="zone"><style>text{}</style><text x="1">江江<tspan y="2">±5</tspan></text><textPath href="#a">S5</textPath></svg>';
	expect(lettersOf(svg)).toBe('5S±江');
});

test('the face is written into the picture before its rules', () => {
	expect(withFont('<svg><style>.a{}</style></svg>', new Uint8Array([1, 2]))).toMatch(
		/<style>@font-face\{.*base64,AQI=.*\}\.a\{\}<\/style>/
	);
});
