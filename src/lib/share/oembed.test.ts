import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { loadContent } from '#lib/content/load.ts';
import { oembed, oembedXml } from './oembed.ts';

const { story } = loadContent();
const canonical = 'https://example.org/shifeng/';
const frameIn = (html: string) => parseHTML(html).document.querySelector('iframe')!;

describe('the oEmbed answer', () => {
	test('has whole addresses where the site has one', () => {
		const answer = oembed(story, { canonical }, 'en');
		expect(frameIn(answer.html).getAttribute('src')).toBe('https://example.org/shifeng/embed/en/');
		expect(answer.thumbnail_url).toBe('https://example.org/shifeng/share/card/en/cover.png');
		expect(answer.provider_url).toBe(canonical);
	});

	test('leads from its own folder where the site has none', () => {
		const answer = oembed(story, {}, 'zh');
		const here = `${canonical}oembed/zh.json`;
		expect(new URL(frameIn(answer.html).getAttribute('src')!, here).href).toBe(`${canonical}embed/zh/`);
		expect(new URL(answer.thumbnail_url, here).href).toBe(`${canonical}share/card/zh/cover.png`);
		expect(answer).not.toHaveProperty('provider_url');
	});

	test('is one frame that says what it is, as large as it says', () => {
		const answer = oembed({ ...story, subtitle: { zh: '"会变"的<地图>' } }, {}, 'zh');
		expect(answer.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
		const frame = frameIn(answer.html);
		expect(frame.getAttribute('title')).toBe('石峰十年 — "会变"的<地图>');
		expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual(['600', '640']);
	});
});

test('the same stands in XML', () => {
	const answer = oembed(story, { canonical }, 'en');
	const { document } = parseHTML(oembedXml(answer).replace(/^<\?.*\?>/, ''));
	const said = [...document.querySelector('oembed')!.children].map(({ localName, textContent }) => [
		localName,
		textContent
	]);
	expect(said).toEqual(Object.entries(answer).map(([key, value]) => [key, String(value)]));
});
