import { expect, test, vi } from 'vitest';
import { signing, tell } from './wechat.ts';

test('the signature is asked for the page without its place', () => {
	const asked = new URL(
		signing('https://sign.example.org/wx?site=shifeng', 'https://example.org/story/?step=a#embers')
	);
	expect(asked.origin + asked.pathname).toBe('https://sign.example.org/wx');
	expect(asked.searchParams.get('site')).toBe('shifeng');
	expect(asked.searchParams.get('url')).toBe('https://example.org/story/?step=a');
});

test('chats and moments are told the same link and picture', () => {
	const wx = { updateAppMessageShareData: vi.fn(), updateTimelineShareData: vi.fn() };
	tell(wx, {
		title: '火',
		text: '一粒火',
		url: 'https://example.org/step/embers/',
		picture: 'https://example.org/a.png'
	});
	const card = { title: '火', link: 'https://example.org/step/embers/', imgUrl: 'https://example.org/a.png' };
	expect(wx.updateAppMessageShareData).toHaveBeenCalledWith({ ...card, desc: '一粒火' });
	expect(wx.updateTimelineShareData).toHaveBeenCalledWith(card);
});
