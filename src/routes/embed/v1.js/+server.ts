import { story } from 'virtual:story';
import { bundled } from '#lib/embed/loader/bundled.ts';
import { LANGS, inLang } from '#lib/schema/localized.ts';

export const prerender = true;

/** The script that host pages load: `<shifeng-story>`. */
export async function GET() {
	const titles = Object.fromEntries(
		LANGS.map((lang) => [lang, `${inLang(story.title, lang)} — ${inLang(story.subtitle, lang)}`])
	);
	const script = await bundled('src/lib/embed/loader/index.ts', { TITLES: titles });
	return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
