import { expect, test } from 'vitest';
import { embedlySize } from './embedly.ts';

test('a height is a text that holds the frame’s address', () => {
	expect(embedlySize('https://example.org/embed/zh/?mode=stack', 640)).toBe(
		'{"context":"iframe.resize","src":"https://example.org/embed/zh/?mode=stack","height":640}'
	);
});
