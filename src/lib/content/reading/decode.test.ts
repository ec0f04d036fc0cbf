import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const at = (bytes: number[] | Uint8Array) => decode('story.yaml', Uint8Array.from(bytes));

test('UTF-8 is read, with or without its mark', () => {
	expect(at(Buffer.from('zh: 江\n'))).toBe('zh: 江\n');
	expect(at(Buffer.from('\ufeffzh: 江'))).toBe('zh: 江');
	expect(at([])).toBe('');
});

test.for([
	['GBK', [...Buffer.from('id: x\nzh: '), 0xbd, 0xad, 10, 0xbd], 2],
	['UTF-16 with its mark', [0xff, 0xfe, ...Buffer.from('zh: 江', 'utf16le')], 1],
	['UTF-16 without', [...Buffer.from('zh: 1', 'utf16le')], 1]
] as const)('%s is refused at the first line that cannot be read', ([, bytes, line]) => {
	expect(at([...bytes])).toMatchObject({
		line,
		what: 'the file is not in UTF-8',
		mend: expect.stringContaining('save the file as UTF-8')
	});
});
