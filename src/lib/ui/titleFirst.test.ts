import { expect, test } from 'vitest';
import { titleFirst } from './titleFirst.ts';

test('the title moves up to the encoding, as it is', () => {
	const html =
		'<head><meta charset="utf-8" /><link rel="icon" href="a" /><title>A $& B</title></head><body><svg><title>C</title></svg></body>';
	expect(titleFirst(html).replace(/\s+</g, '<')).toBe(
		'<head><meta charset="utf-8" /><title>A $& B</title><link rel="icon" href="a" /></head><body><svg><title>C</title></svg></body>'
	);
});

test('a document without a title stays as it is', () => {
	expect(titleFirst('<head><meta charset="utf-8" /></head>')).toBe('<head><meta charset="utf-8" /></head>');
});
