import { afterEach, expect, test, vi } from 'vitest';
import { tellWeChat } from './tellWeChat.svelte.ts';
import type { Shared } from './wechat.ts';

const SIGN = 'https://sign.example.org/wx';
const shared = (title: string): Shared => ({ title, text: '', url: `https://example.org/${title}/`, picture: 'a.png' });
const inWeChat = (yes: boolean) =>
	vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(yes ? 'Mozilla/5.0 MicroMessenger/8.0' : 'Mozilla/5.0');

/** A WeChat that is ready as soon as its script is asked for. */
function fakeWeChat() {
	const wx = {
		config: vi.fn(),
		ready: (then: () => void) => then(),
		updateAppMessageShareData: vi.fn(),
		updateTimelineShareData: vi.fn()
	};
	vi.stubGlobal('wx', wx);
	const scripts: string[] = [];
	vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
		const script = nodes[0] as HTMLScriptElement;
		scripts.push(script.src);
		queueMicrotask(() => script.onload!(new Event('load')));
	});
	const asked = vi.fn<(address: string) => Promise<Response>>(() =>
		Promise.resolve(Response.json({ appId: 'wx1', timestamp: 1, nonceStr: 'n', signature: 's', other: 1 }))
	);
	vi.stubGlobal('fetch', asked);
	return { wx, scripts, asked };
}

let end: (() => void) | undefined;
afterEach(() => {
	end?.();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('WeChat is told of the step the reader is in, and of the next', async () => {
	inWeChat(true);
	const { wx, scripts, asked } = fakeWeChat();
	let title = $state('river');
	end = $effect.root(() =>
		tellWeChat(
			() => SIGN,
			async () => shared(title)
		)
	);
	await vi.waitFor(() => expect(wx.updateTimelineShareData).toHaveBeenCalledOnce());
	expect(new URL(asked.mock.calls[0]![0]).searchParams.get('url')).toBe(location.href.split('#')[0]);
	expect(wx.config.mock.calls[0]![0]).toMatchObject({ appId: 'wx1', signature: 's' });
	expect(wx.config.mock.calls[0]![0]).not.toHaveProperty('other');
	title = 'embers';
	await vi.waitFor(() =>
		expect(wx.updateAppMessageShareData.mock.lastCall![0].link).toBe('https://example.org/embers/')
	);
	expect(scripts).toEqual(['https://res.wx.qq.com/open/js/jweixin-1.6.0.js']);
});

test.for([
	['outside WeChat', false, SIGN],
	['where no signature is configured', true, undefined]
] as const)('%s nothing is loaded and nobody is asked', async ([, within, signUrl]) => {
	inWeChat(within);
	const { scripts, asked } = fakeWeChat();
	const seen = vi.fn(() => signUrl);
	end = $effect.root(() => tellWeChat(seen, async () => shared('river')));
	await vi.waitFor(() => expect(seen).toHaveBeenCalled());
	await Promise.resolve();
	expect([scripts, asked.mock.calls]).toEqual([[], []]);
});
