import { expect, test } from 'vitest';
import { settingsIn } from './settings.ts';

const read = (query: string, usual?: string) =>
	settingsIn(new URLSearchParams(query), (id) => ['cover', 'embers'].includes(id), usual);

test('an address without a query sets up a usual stand', () => {
	expect(read('')).toEqual({
		lang: 'zh',
		attract: 90,
		warn: 20,
		loop: 'auto',
		step: undefined,
		layout: undefined,
		controls: 'bottom',
		ui: 1,
		pr: undefined,
		refresh: 210,
		clicker: false,
		qr: undefined,
		count: true,
		device: '',
		cursor: 'show',
		stats: false
	});
});

test('everything in the query is read', () => {
	const query =
		'lang=en&attract=120&warn=30&loop=off&step=embers&layout=portrait&controls=side&ui=1.5&pr=1&refresh=23:05' +
		'&clicker=1&qr=https://example.org/story/&count=0&device=Hall+2&cursor=hide&stats=1';
	expect(read(query)).toEqual({
		lang: 'en',
		attract: 120,
		warn: 30,
		loop: 'off',
		step: 'embers',
		layout: 'portrait',
		controls: 'side',
		ui: 1.5,
		pr: 1,
		refresh: 23 * 60 + 5,
		clicker: true,
		qr: 'https://example.org/story/',
		count: false,
		device: 'Hall 2',
		cursor: 'hide',
		stats: true
	});
});

test.for([
	['attract=1', { attract: 30 }],
	['attract=99999', { attract: 3600 }],
	['attract=', { attract: 90 }],
	['attract=soon', { attract: 90 }],
	['attract=Infinity', { attract: 90 }],
	['warn=0', { warn: 20 }],
	['warn=1000', { warn: 120, attract: 130 }],
	['warn=60&attract=30', { warn: 60, attract: 70 }],
	['ui=0.5', { ui: 1 }],
	['ui=9', { ui: 2 }],
	['pr=8', { pr: 2 }],
	['pr=', { pr: 2 }],
	['lang=fr', { lang: 'zh' }],
	['step=nowhere', { step: undefined }],
	['layout=round&controls=top&loop=on&cursor=no', { layout: undefined, controls: 'bottom', loop: 'auto' }],
	['refresh=25:00', { refresh: 210 }],
	['refresh=4.30', { refresh: 210 }],
	['refresh=0430', { refresh: 210 }],
	['refresh=', { refresh: 210 }],
	['refresh=04：30', { refresh: 270 }],
	['refresh=off', { refresh: undefined }],
	['refresh=OFF', { refresh: undefined }],
	['qr=javascript:alert(1)', { qr: undefined }],
	['device=%3Cb%3EHall%3C/b%3E', { device: 'bHallb' }],
	['clicker=1', { attract: 900 }],
	['clicker=1&attract=60', { attract: 60 }],
	['nonsense=1&constructor=2', { lang: 'zh' }]
] as const)('%s is kept within bounds', ([query, expected]) => {
	expect(read(query)).toMatchObject(expected);
});

test('the QR code leads to where the story is published, unless the stand is told otherwise', () => {
	expect(read('', 'https://example.org/a/').qr).toBe('https://example.org/a/');
	expect(read('qr=https://example.org/b/', 'https://example.org/a/').qr).toBe('https://example.org/b/');
});
