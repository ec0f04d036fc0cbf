import { expect, test } from 'vitest';
import { resizerAsks, resizerGreets, resizerSize } from './iframeResizer.ts';

/** As iframe-resizer 4.4.5 writes it. */
const GREETING = '[iFrameSizer]story:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';

test.for([
	[GREETING, 'story'],
	['[iFrameSizer]story:8:true', 'story'],
	['[iFrameSizer]resize', undefined],
	['[iFrameSizer]message:{"a":1}', undefined],
	['[iFrameSizer]story:640:600:size', undefined],
	['story:8:false', undefined],
	['', undefined]
] as const)('%s greets %s', ([text, id]) => {
	expect(resizerGreets(text)).toBe(id);
});

test('the greeting is answered by init, later sizes go by size', () => {
	const size = { width: 600, height: 640 };
	expect(resizerSize('story', size, true)).toBe('[iFrameSizer]story:640:600:init:4.4.5');
	expect(resizerSize('story', size, false)).toBe('[iFrameSizer]story:640:600:size');
});

test('it asks by whatever begins as it does', () => {
	expect([GREETING, '[iFrameSizer]resize', '[iFrameResizerChild]Ready', ''].map(resizerAsks)).toEqual([
		true,
		true,
		false,
		false
	]);
});
