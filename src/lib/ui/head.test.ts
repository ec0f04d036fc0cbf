import { describe, expect, test } from 'vitest';
import { addressIn, alternates, discovery, linkedData, openGraph, publishedAt, twitter, type About } from './head.ts';

const about: About = {
	site: { canonical: 'https://example.org/shifeng/', languages: ['zh', 'en'] },
	lang: 'en',
	page: 'sources/',
	title: 'Data and sources',
	description: 'Where it is from.',
	story: 'Ten Years'
};
const nowhere: About = { ...about, site: { languages: ['zh', 'en'] } };
const picture = { path: 'share/en/sources.png', width: 1200, height: 630, alt: 'A map' };

describe('where the site is published', () => {
	test('addresses are whole', () => {
		expect(addressIn('en', about)).toBe('https://example.org/shifeng/en/sources/');
		expect(alternates(about)).toEqual([
			{ hreflang: 'zh-CN', href: 'https://example.org/shifeng/sources/' },
			{ hreflang: 'en', href: 'https://example.org/shifeng/en/sources/' },
			{ hreflang: 'x-default', href: 'https://example.org/shifeng/sources/' }
		]);
		expect(openGraph({ ...about, picture })).toContainEqual([
			'og:image',
			'https://example.org/shifeng/share/en/sources.png'
		]);
		expect(openGraph(about)).toContainEqual(['og:url', 'https://example.org/shifeng/en/sources/']);
	});
});

describe('where nobody said where the site is published', () => {
	test('no address names a host', () => {
		expect(addressIn('en', nowhere)).toBeUndefined();
		expect(alternates(nowhere).map(({ href }) => href)).toEqual(['../../sources/', './', '../../sources/']);
		const data = { ...linkedData({ ...nowhere, picture }), '@context': '' };
		expect(JSON.stringify([data, openGraph({ ...nowhere, picture })])).not.toContain('http');
		expect(twitter({ ...nowhere, picture })).toContainEqual(['twitter:image', '../../share/en/sources.png']);
	});
});

test('how to show the story in a frame is said below a root, as JSON and as XML', () => {
	expect(discovery('../', 'en')).toEqual([
		{ type: 'application/json+oembed', href: '../oembed/en.json' },
		{ type: 'text/xml+oembed', href: '../oembed/en.xml' }
	]);
});

test('a site in one language names no other', () => {
	const alone: About = { ...about, site: { languages: ['zh'] }, lang: 'zh', page: '' };
	expect(alternates(alone)).toEqual([]);
	expect(openGraph(alone).map(([property]) => property)).not.toContain('og:locale:alternate');
});

test('without a picture nothing speaks of one', () => {
	expect(JSON.stringify([openGraph(about), linkedData(about)])).not.toMatch(/image/);
	expect(twitter(about)).toContainEqual(['twitter:card', 'summary']);
	expect(twitter({ ...about, picture })).toContainEqual(['twitter:card', 'summary_large_image']);
});

test('the story is a news article, and the record is part of it', () => {
	expect(linkedData({ ...about, page: '', title: 'Ten Years' })).toMatchObject({
		'@type': 'NewsArticle',
		headline: 'Ten Years',
		inLanguage: 'en',
		mainEntityOfPage: 'https://example.org/shifeng/en/'
	});
	expect(linkedData(about)).toMatchObject({
		'@type': 'WebPage',
		isPartOf: { '@type': 'NewsArticle', url: 'https://example.org/shifeng/en/' }
	});
});

describe('in a browser', () => {
	test('a site that nobody said the place of is where it is read', () => {
		expect(publishedAt({}, '../../', 'http://host.test/folder/en/sources/?grade=single#S06')).toEqual({
			canonical: 'http://host.test/folder/'
		});
		expect(publishedAt({}, '', 'http://host.test/?step=zone')).toEqual({ canonical: 'http://host.test/' });
	});

	test('what the operator said stands', () => {
		const site = { canonical: 'https://example.org/shifeng/' };
		expect(publishedAt(site, '', 'http://copy.test/')).toEqual(site);
	});
});
