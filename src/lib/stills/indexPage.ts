import { KIT } from '#lib/i18n/kit.ts';
import { TAGS } from '#lib/i18n/pages.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { FullStory } from '#lib/schema/story.ts';
import { pictureIn } from '#lib/story/access/picture.ts';
import { fileOf, longFile } from './files.ts';
import { textOf } from './sheet.ts';
import { SHEET_NAMES } from './sheets.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE = `body{font:16px/1.7 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;background:#f2f3ea;color:#1d1b18}
section{border-top:1px solid #33444b;padding:1rem 0}img{width:15rem;height:auto;margin:0 1rem 1rem 0;vertical-align:top}`;

/** The page that lists the pictures of one language, with what is to be published beside each. */
export function indexPage(story: FullStory, lang: Lang): string {
	const words = KIT[lang];
	const steps = story.steps.map((step) => {
		const title = inLang(step.title, lang);
		const alt = pictureIn(step, story, lang);
		const pictures = SHEET_NAMES.map((name) => {
			const file = fileOf(step, lang, name);
			return `<a href="../${file}"><img src="../${file}" alt="${escaped(words[name])}" loading="lazy"></a>`;
		});
		return `<section id="${step.id}"><h2>${step.index + 1}. ${escaped(title)}</h2>${pictures.join('')}<p><b>${words.described}</b> ${escaped(alt)}</p><p><b>${words.caption}</b> ${escaped(textOf(step, story, lang))}</p></section>`;
	});
	return `<!doctype html>
<html lang="${TAGS[lang]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(`${words.title} — ${inLang(story.title, lang)}`)}</title><style>${STYLE}</style>
<h1>${escaped(inLang(story.title, lang))}</h1><p>${words.hint}</p><p><a href="../${longFile(lang)}">${words.long}</a></p>
${steps.join('\n')}
</html>
`;
}
