import { plainProse } from '../../../src/lib/i18n/prose.ts';
import type { FullStep as Step, FullStory as Story } from '../../../src/lib/schema/story.ts';
import { STILLS } from '../../../src/lib/story/still/frames.ts';
import { FONT } from '../../../src/lib/ui/font.ts';

const { width, height, travel } = STILLS.phone;
/** The map's part of a phone's window. */
const MAP = 0.6;

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** What a step says, in paragraphs: its words, what stands small below them, and what its figures find. */
export function paragraphs({ text, aside, figures }: Step, { claims }: Pick<Story, 'claims'>): string[] {
	const proses = [text, ...(aside ? [aside] : []), ...figures.map(({ caption }) => caption)];
	return proses.flatMap(({ zh }) => zh.map((paragraph) => plainProse([paragraph], claims, 'zh')));
}

const words = (step: Step, story: Story) =>
	[`<h2>${escaped(step.title.zh)}</h2>`, ...paragraphs(step, story).map((words) => `<p>${escaped(words)}</p>`)].join(
		'\n'
	);

const document = (story: Story, state: string, head: string, body: string) => `<!doctype html>
<html lang="zh-CN" ${state}>
<head>
<meta charset="utf-8">
<title>${escaped(story.title.zh)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>
@font-face{font-family:'Shifeng Serif';src:url(${FONT}) format('woff2');font-display:swap}
body{margin:0;font:17px/1.8 sans-serif;background:#e8e4da;color:#222}
h2{font-family:'Shifeng Serif',serif;margin:0 0 .5em}
p{margin:0 0 .5em}
.card{padding:0 20px}
.map{position:fixed!important;inset:0 0 auto;height:${MAP * 100}vh}
.over .card{position:relative;margin-top:${MAP * 100}vh;background:#e8e4da}
.still{display:block;width:100%;height:auto}
</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** A page of the story's words, each step with its picture: nothing can be read sooner, and nothing moves. */
export function plainPage(story: Story): string {
	const still = ({ id }: Step) =>
		`<img class="still" loading="lazy" alt="" src="./stills/phone/zh/${id}.svg" width="${width}" height="${Math.round(height)}">`;
	const sections = story.steps.map(
		(step) => `<section id="${step.id}" data-step>${still(step)}<div class="card">${words(step, story)}</div></section>`
	);
	return document(story, 'data-story="ready"', '', sections.join('\n'));
}

/** A page as templates for map stories make it: the words over a fixed map, and all of its script in the head. */
export function commonPage(story: Story): string {
	const sections = story.steps.map(
		(step) =>
			`<section id="${step.id}" data-step style="min-height:${(100 * (travel + step.dwell)).toFixed(1)}vh"><div class="card">${words(step, story)}</div></section>`
	);
	const body = `<div class="map"></div>\n<article class="over">\n${sections.join('\n')}\n</article>`;
	return document(story, '', '<script type="module" src="./main.ts"></script>', body);
}
