import { describe, expect, test } from 'vitest';
import { frameAddress, langAt, modeOf, sourceOf } from './address.ts';

const on =
	(attributes: Record<string, string>) =>
	(name: string): string | null =>
		attributes[name] ?? null;
const page = { base: 'https://news.example/a/b.html', lang: 'en-GB', script: 'https://story.example/x/embed/v1.js' };

test('a script is for scrolling, unless the host says otherwise', () => {
	expect([{}, { mode: 'stack' }, { mode: 'stepper' }, { mode: 'carousel' }].map((host) => modeOf(on(host)))).toEqual([
		'scroll',
		'stack',
		'stepper',
		'scroll'
	]);
});

describe('the embed lies', () => {
	test.for([
		[{ src: 'https://story.example/embed/zh/' }, 'https://story.example/embed/zh/'],
		[{ src: '/story/embed/en/', lang: 'zh' }, 'https://news.example/story/embed/en/'],
		[{ lang: 'zh' }, 'https://story.example/x/embed/zh/'],
		[{ lang: 'EN' }, 'https://story.example/x/embed/en/'],
		[{}, 'https://story.example/x/embed/en/']
	] as const)('for %o at %s', ([host, address]) => {
		expect(sourceOf(on(host), page).href).toBe(address);
	});

	test('nowhere when neither host nor script says where', () => {
		expect(() => sourceOf(on({}), { ...page, script: undefined })).toThrow(TypeError);
		expect(() => sourceOf(on({ src: 'https://' }), page)).toThrow(TypeError);
	});
});

test.for([
	['https://story.example/embed/en/', 'en'],
	['https://story.example/embed/en/index.html', 'en'],
	['https://story.example/en/embed/zh/', 'zh']
] as const)('%s is told in %s', ([address, lang]) => {
	expect(langAt(new URL(address))).toBe(lang);
});

test('a frame is asked for what the host says, beside what stands in its address', () => {
	const host = on({ step: 'embers', chapter: 'fire', id: 'a&b', height: '500' });
	expect(frameAddress(new URL('https://story.example/embed/zh/?mode=stack&v=2#slide-3'), 'scroll', host)).toBe(
		'https://story.example/embed/zh/?mode=scroll&v=2&step=embers&chapter=fire&id=a%26b#slide-3'
	);
});
