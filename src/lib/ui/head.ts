import { FOLDERS, pathTo, rootFrom, TAGS, type Page } from '#lib/i18n/pages.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Site } from '#lib/schema/site.ts';

/** A picture that stands for a page where its link is shared. */
export interface Picture {
	/** Where it lies below the root of the site. */
	path: string;
	/** In pixels. */
	width: number;
	height: number;
	/** What it shows, in the page's language. */
	alt: string;
}

/** What a page says of itself to search engines and to whoever shares its link. */
export interface About {
	site: Pick<Site, 'canonical' | 'languages'>;
	lang: Lang;
	page: Page;
	title: string;
	description: string;
	/** The story's own title. */
	story: string;
	picture?: Picture | undefined;
}

/** The whole address of the page in a language; undefined where nobody said where the site is published. */
export function addressIn(lang: Lang, { site, page }: Pick<About, 'site' | 'page'>): string | undefined {
	return site.canonical && site.canonical + FOLDERS[lang] + page;
}

/**
 * The site, published where the page `here` is read from, unless its operator has said where: search engines take whole
 * addresses alone, and in a browser there is one. `root` is the way from the page to the root of the site.
 */
export function publishedAt<S extends Pick<Site, 'canonical'>>(site: S, root: string, here: string): S {
	return { ...site, canonical: site.canonical ?? new URL(`./${root}`, here).href };
}

/** Where the story's oEmbed answer lies, below a root or from a page. */
export function discovery(root: string, lang: Lang): { type: string; href: string }[] {
	return [
		{ type: 'application/json+oembed', href: `${root}oembed/${lang}.json` },
		{ type: 'text/xml+oembed', href: `${root}oembed/${lang}.xml` }
	];
}

/** The page in each of its languages, for `hreflang`, whoever asks for neither getting the Chinese; none where there is one alone. */
export function alternates(about: Pick<About, 'site' | 'lang' | 'page'>): { hreflang: string; href: string }[] {
	const { site, lang, page } = about;
	if (site.languages.length < 2) return [];
	const href = (other: Lang) => addressIn(other, about) ?? pathTo(other, lang, page);
	const each = site.languages.map((other) => ({ hreflang: TAGS[other], href: href(other) }));
	return [...each, { hreflang: 'x-default', href: href('zh') }];
}

/** A picture's address: whole where the site's is known, else as the page reaches it. */
export function addressOf({ path }: Picture, { site, lang, page }: Pick<About, 'site' | 'lang' | 'page'>): string {
	return (site.canonical ?? rootFrom(lang, page)) + path;
}

const LOCALES: Record<Lang, string> = { zh: 'zh_CN', en: 'en_GB' };

/** Open Graph properties in their order: a picture's own stand behind it. */
export function openGraph(about: About): [property: string, content: string][] {
	const { site, lang, page, title, description, story, picture } = about;
	const address = addressIn(lang, about);
	const others = site.languages.filter((other) => other !== lang);
	return [
		['og:type', page === '' ? 'article' : 'website'],
		['og:title', title],
		['og:description', description],
		['og:site_name', story],
		['og:locale', LOCALES[lang]],
		...others.map((other): [string, string] => ['og:locale:alternate', LOCALES[other]]),
		...(address ? ([['og:url', address]] as [string, string][]) : []),
		...(picture
			? ([
					['og:image', addressOf(picture, about)],
					['og:image:width', String(picture.width)],
					['og:image:height', String(picture.height)],
					['og:image:alt', picture.alt]
				] as [string, string][])
			: [])
	];
}

/** What Twitter and those who read its tags take before Open Graph. */
export function twitter(about: About): [name: string, content: string][] {
	const { title, description, picture } = about;
	return [
		['twitter:card', picture ? 'summary_large_image' : 'summary'],
		['twitter:title', title],
		['twitter:description', description],
		...(picture
			? ([
					['twitter:image', addressOf(picture, about)],
					['twitter:image:alt', picture.alt]
				] as [string, string][])
			: [])
	];
}

/** The page in the words of schema.org: the story is a news article, the record behind it a page that is part of it. */
export function linkedData(about: About): Record<string, unknown> {
	const { lang, page, title, description, story, picture } = about;
	const address = addressIn(lang, about);
	const home = addressIn(lang, { ...about, page: '' });
	const inLanguage = TAGS[lang];
	const common = {
		description,
		inLanguage,
		isAccessibleForFree: true,
		...(address && { url: address }),
		...(picture && { image: addressOf(picture, about) })
	};
	const context = { '@context': 'https://schema.org' };
	if (page === '') {
		return {
			...context,
			'@type': 'NewsArticle',
			headline: title,
			...common,
			...(address && { mainEntityOfPage: address })
		};
	}
	const article = { '@type': 'NewsArticle', headline: story, inLanguage, ...(home && { url: home }) };
	return { ...context, '@type': 'WebPage', name: title, ...common, isPartOf: article };
}
