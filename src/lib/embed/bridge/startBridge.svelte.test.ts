import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startBridge, type Bridge } from './startBridge.ts';

// Tests run in a frame of the test runner's page, which stands for the host.
let said: unknown[];
let wrapper: HTMLElement;
let bridge: Bridge;
const onGoto = vi.fn<(step: string) => void>();
const onScroll = vi.fn<(top: number) => void>();
const before = location.href;

function start(address = '') {
	history.replaceState(null, '', address || location.pathname);
	bridge = startBridge({ content: () => wrapper, here: () => ({ id: 'embers', index: 4 }), onGoto, onScroll });
}
const hear = (data: unknown, source: Window | null = parent) =>
	dispatchEvent(new MessageEvent('message', { data, source }));
const ours = (type: string, more = {}) => ({ ns: 'shifeng-story', v: 1, type, ...more });
const heights = () =>
	said.flatMap((message) =>
		(message as { type?: string }).type === 'embed-size' ? [(message as { height: number }).height] : []
	);

const drawn = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
/** Whatever an observer has to report is reported, and two seconds' looks are taken. */
async function lookedAt() {
	await drawn();
	vi.advanceTimersByTime(2000);
	await drawn();
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	said = [];
	vi.spyOn(parent, 'postMessage').mockImplementation((message: unknown) => void said.push(message));
	wrapper = document.createElement('div');
	wrapper.style.cssText = 'width: 600px; height: 640.4px';
	document.body.append(wrapper);
	document.documentElement.lang = 'zh-CN';
	document.documentElement.dataset['year'] = '2018.00';
});
afterEach(() => {
	bridge.end();
	wrapper.remove();
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.clearAllMocks();
	history.replaceState(null, '', before);
});

test('the height is told at once, in whole pixels, in the dialects that need no name', () => {
	start();
	expect(said).toEqual([
		ours('ready', { mode: 'stepper', lang: 'zh' }),
		'[iFrameResizerChild]Ready',
		{ sentinel: 'amp', type: 'embed-size', height: 641, 'datawrapper-height': { 'shifeng-story': 641 } },
		JSON.stringify({ context: 'iframe.resize', src: location.href, height: 641 })
	]);
});

test('pym.js, Datawrapper and WordPress are called by the names they gave', () => {
	start('?childId=map-1&id=chart-7#?secret=Ab12');
	expect(said).toContainEqual('pymxPYMxmap-1xPYMxheightxPYMx641');
	expect(said).toContainEqual(expect.objectContaining({ 'datawrapper-height': { 'chart-7': 641 } }));
	expect(said).toContainEqual({ message: 'height', value: 641, secret: 'Ab12' });
});

test('growth and shrinking are told once each', async () => {
	start();
	for (const height of [900, 300]) {
		wrapper.style.height = `${height}px`;
		await lookedAt();
		expect(heights().at(-1)).toBe(height);
	}
	expect(heights()).toEqual([641, 900, 300]);
});

test('a size that no observer reports is told all the same', async () => {
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe() {}
			disconnect() {}
		}
	);
	start();
	vi.unstubAllGlobals();
	await document.fonts.ready;
	await Promise.resolve();
	wrapper.style.height = '900px';
	await drawn();
	expect(heights()).toEqual([641]);
	vi.advanceTimersByTime(500);
	expect(heights()).toEqual([641, 900]);
});

test('a frame that is not displayed tells no size, and once it is, the same one is not told again', async () => {
	start();
	wrapper.style.display = 'none';
	await lookedAt();
	wrapper.style.display = '';
	await lookedAt();
	expect(heights()).toEqual([641]);
});

test('iframe-resizer is answered, each time it greets', () => {
	start();
	for (let i = 0; i < 2; i++) {
		said = [];
		hear('[iFrameSizer]story:8:false:false:32');
		expect(said.slice(-2)).toEqual(['[iFrameSizer]story:641:600:init:4.4.5', '[iFrameSizer]story:641:600:size']);
	}
	said = [];
	hear('[iFrameSizer]resize');
	expect(said.at(-1)).toBe('[iFrameSizer]story:641:600:size');
	expect(said.join()).not.toContain(':init:');
});

test.for([
	['pymxPYMxmap-1xPYMxwidthxPYMx600'],
	[{ sentinel: 'amp', type: 'frames-init' }],
	[{ message: 'ready', secret: 'Ab12' }]
])('%o is answered by the height', ([message]) => {
	start('?childId=map-1');
	said = [];
	hear(message);
	expect(heights()).toEqual([641]);
});

test('the loader is told the height and the step, and each step after', () => {
	start();
	bridge.step();
	expect(said).not.toContainEqual(expect.objectContaining({ type: 'step' }));
	said = [];
	hear(ours('hello', { mode: 'scroll', id: 'a' }));
	const step = ours('step', { id: 'embers', index: 4, year: 2018, lang: 'zh', mode: 'embed' });
	expect(said.slice(0, 3)).toEqual([ours('ack'), step, ours('height', { height: 641 })]);
	said = [];
	bridge.step();
	expect(said).toEqual([step]);
});

test('the loader and the address lead to steps', async () => {
	start('#slide-3');
	await vi.waitFor(() => expect(onGoto).toHaveBeenLastCalledWith('3'));
	hear(ours('goto', { step: 'plots' }));
	expect(onGoto).toHaveBeenLastCalledWith('plots');
	location.hash = '#step-mountain';
	await vi.waitFor(() => expect(onGoto).toHaveBeenLastCalledWith('mountain'));
});

test('only in scroll mode the host’s dialects stay silent, and our own speaks', () => {
	start('?mode=scroll&childId=map-1#?secret=Ab12');
	hear(ours('hello'));
	hear(ours('scroll', { top: 120 }));
	expect(onScroll).toHaveBeenCalledWith(120);
	expect(heights()).toEqual([]);
	expect(said).toContainEqual(ours('height', { height: 641 }));
});

test('what does not come from the parent, or says nothing, is not heard', () => {
	start('?childId=map-1');
	said = [];
	hear(ours('goto', { step: 'plots' }), window);
	hear(ours('hello'), null);
	for (const odd of [null, undefined, 0, 'x', [], { toString: 1, valueOf: 1 }, { ns: 'shifeng-story' }]) hear(odd);
	expect([onGoto.mock.calls, said]).toEqual([[], []]);
});

test('nothing it says is null or undefined, on its own or within', () => {
	delete document.documentElement.dataset['year'];
	start('?childId=map-1#?secret=Ab12');
	hear(ours('hello'));
	hear('[iFrameSizer]story:8:false:false:32');
	expect(said.length).toBeGreaterThan(9);
	for (const message of said) {
		expect(message).toBeTruthy();
		expect(JSON.stringify(message)).not.toMatch(/null|undefined|NaN/);
	}
});

test('after its end it is silent and deaf', async () => {
	start();
	bridge.end();
	said = [];
	wrapper.style.height = '900px';
	hear({ sentinel: 'amp', type: 'frames-init' });
	await lookedAt();
	expect(said).toEqual([]);
});
