import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load.ts';
import { inLang } from '../../src/lib/schema/localized.ts';
import { stepPage } from '../../src/lib/share/addresses.ts';

const { story, site } = loadContent();
const pages = site.languages.flatMap((lang) => story.steps.map((step) => ({ lang, step, id: step.id })));

/** What a page's tags say, by their name or property; those said more than once in a list. */
function said(html: string): Map<string, string[]> {
	const tags = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
	return tags.reduce((map, [, name, content]) => map.set(name!, [...(map.get(name!) ?? []), content!]), new Map());
}

describe('every step has a page that can be shared', () => {
	test.for(pages)('$lang $id', ({ lang, step, id }) => {
		const file = join('build', stepPage(id, lang), 'index.html');
		const html = readFileSync(file, 'utf8');
		const tags = said(html);

		expect(/<title>([^<]*)<\/title>/.exec(html)![1]).toContain(inLang(step.title, lang));
		expect(tags.get('og:title')![0]).toContain(inLang(step.title, lang));
		expect(tags.get('description')).toEqual(tags.get('og:description'));
		expect(tags.get('description')![0]!.length).toBeGreaterThan(5);
		expect(tags.get('robots')).toEqual(['noindex']);

		const pictures = tags.get('og:image')!.map((address) => {
			const path = site.canonical ? join('build', address.slice(site.canonical.length)) : join(dirname(file), address);
			return normalize(path);
		});
		expect(pictures).toEqual([`build/share/card/${lang}/${id}.png`, `build/share/square/${lang}/${id}.png`]);
		for (const picture of pictures) expect(existsSync(picture), picture).toBe(true);
		expect(tags.get('twitter:image')).toEqual([tags.get('og:image')![0]]);

		expect(html).toContain(`<script>location.replace("../../?step=${id}")</script>`);
		expect(html).toContain(`<meta http-equiv="refresh" content="0; url=../../?step=${id}"`);
		expect(html).toContain(`<a href="../../?step=${id}"`);
		expect(existsSync(join(dirname(file), '../../index.html')), 'the story lies where the page leads').toBe(true);
		expect(html.includes('rel="canonical"')).toBe(site.canonical !== undefined);
		expect(html, 'no engine is fetched by a page that only leads on').not.toMatch(/<link[^>]*modulepreload|<script type="module"/);
		expect(html).not.toMatch(/(?:src|href)="\//);
	});
});
