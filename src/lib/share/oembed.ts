import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { Site } from '#lib/schema/site.ts';
import type { FullStory } from '#lib/schema/story.ts';
import { pictureOf } from './addresses.ts';
import { SHAPES } from './shapes.ts';

/** What oEmbed 1.0 says of the story in a language (https://oembed.com, 2.3.4.4 “The rich type”). Sizes are in px. */
export interface OEmbed {
	type: 'rich';
	version: '1.0';
	title: string;
	provider_name: string;
	provider_url?: string;
	/** How long whoever asks may keep the answer, in s. */
	cache_age: number;
	html: string;
	width: number;
	height: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);

/**
 * The answer for the story in a language. Its addresses are whole where the site has one; else they lead from the
 * answer's own folder, which no consumer is bound to follow.
 */
export function oembed(story: FullStory, site: Pick<Site, 'canonical'>, lang: Lang): OEmbed {
	const root = site.canonical ?? '../';
	const name = inLang(story.title, lang);
	const title = `${name} — ${inLang(story.subtitle, lang)}`;
	const [width, height] = [600, 640];
	const attributes = { src: `${root}embed/${lang}/`, title, width, height, frameborder: 0, loading: 'lazy' };
	const written = Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value))}"`);
	const { card } = SHAPES;
	return {
		type: 'rich',
		version: '1.0',
		title,
		provider_name: name,
		...(site.canonical && { provider_url: site.canonical }),
		cache_age: 86400,
		html: `<iframe ${written.join(' ')} allowfullscreen></iframe>`,
		width,
		height,
		thumbnail_url: root + pictureOf(story.steps[0]!.id, lang, 'card'),
		thumbnail_width: card.width,
		thumbnail_height: card.height
	};
}

/** The answer in XML. */
export function oembedXml(answer: OEmbed): string {
	const lines = Object.entries(answer).map(([key, value]) => `\t<${key}>${escaped(String(value))}</${key}>`);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join('\n')}\n</oembed>\n`;
}
