import { render } from 'svelte/server';
import { COLOPHON } from '#lib/i18n/colophon.ts';
import { KIT } from '#lib/i18n/kit.ts';
import { plainProse } from '#lib/i18n/prose.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { Site } from '#lib/schema/site.ts';
import type { FullStep, FullStory } from '#lib/schema/story.ts';
import { flat } from '#lib/share/flat.ts';
import type { Typeface } from '#lib/share/typeface.ts';
import { stillScene } from '#lib/story/still/scene.ts';
import { standalone } from '#lib/story/still/standalone.ts';
import { credited } from '#lib/ui/lines.ts';
import Sheet from './Sheet.svelte';
import { setFoot, setWords } from './set.ts';
import { SHEETS, type SheetName } from './sheets.ts';
import { publishersOf } from './sources.ts';

/** What a step says on its picture: its text, and what is said small below it. */
export function textOf({ text, aside }: FullStep, { claims }: FullStory, lang: Lang): string {
	const said = [text, ...(aside ? [aside] : [])].map((prose) => plainProse(prose[lang] ?? prose.zh, claims, lang));
	return said.join(lang === 'zh' ? '' : ' ');
}

/** What stands small at the foot of a picture: where it is from, whose it is, and the story it belongs to. */
export function footOf(step: FullStep, story: FullStory, site: Site, lang: Lang): string[] {
	const publishers = publishersOf(step, story, lang);
	const { sources, between } = KIT[lang];
	const name = [inLang(story.title, lang), inLang(story.subtitle, lang)].join(lang === 'zh' ? '：' : ': ');
	const whose = [name, credited(site, lang), site.canonical].filter((part) => part !== undefined);
	return [...(publishers.length > 0 ? [sources(publishers.join(between))] : []), whose.join(' · ')];
}

/**
 * A step's picture for those who take no frame: its map, its words, its sources and credits, as an SVG that any
 * rasteriser can draw.
 * @throws RangeError where its words have no room.
 */
export function sheetOf(
	story: FullStory,
	site: Site,
	step: FullStep,
	lang: Lang,
	name: SheetName,
	face: Typeface
): string {
	const sheet = SHEETS[name];
	const { frame } = sheet;
	const words = setWords(inLang(step.title, lang), textOf(step, story, lang), lang, sheet.words, face.measure);
	const props = {
		sheet,
		still: standalone({ story, step, frame, lang }),
		year: stillScene(story, step, frame).year,
		lines: [...words, ...setFoot(footOf(step, story, site, lang), lang, sheet.foot, face.measure)],
		approval: site.approval === undefined ? undefined : COLOPHON[lang].approval(site.approval)
	};
	const picture = render(Sheet, { props }).body.replace(/<!--.*?-->/gs, '');
	return flat(picture, { '--serif': `'${face.family}'`, '--sans': `'${face.family}'` });
}
