import { render } from 'svelte/server';
import type { Lang } from '#lib/schema/localized.ts';
import type { FullStep, FullStory } from '#lib/schema/story.ts';
import { stillScene } from '#lib/story/still/scene.ts';
import { standalone } from '#lib/story/still/standalone.ts';
import { flat } from './flat.ts';
import Picture from './Picture.svelte';
import { SHAPES, type ShapeName } from './shapes.ts';
import type { Typeface } from './typeface.ts';
import { wordsOf } from './words.ts';

const LETTERING = /<text\b.*?<\/text>/gs;

/** The share picture of a step as an SVG that any rasteriser can draw: all words in one face, and no style sheet. */
export function sharePicture(story: FullStory, step: FullStep, lang: Lang, name: ShapeName, face: Typeface): string {
	const shape = SHAPES[name];
	const { frame } = shape;
	const still = standalone({ story, step, frame, lang });
	const props = {
		shape,
		still: shape.lettered ? still : still.replace(LETTERING, ''),
		year: stillScene(story, step, frame).year,
		words: wordsOf(story, step, lang, shape, face.measure)
	};
	const picture = render(Picture, { props }).body.replace(/<!--.*?-->/gs, '');
	return flat(picture, { '--serif': `'${face.family}'`, '--sans': `'${face.family}'` });
}
