import { aboutMetres } from '#lib/i18n/format.ts';
import { listed, PICTURE } from '#lib/i18n/picture.ts';
import { isDocked, type MapFigureId } from '#lib/schema/figures.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { FullStory, Step } from '#lib/schema/story.ts';

/** Names of the layers that a step lights, in the order in which it lights them. */
export function layersLit(step: Step, lang: Lang): string[] {
	return step.layers.flatMap(({ layer }) => PICTURE[lang].layers[layer] ?? []);
}

/** A step's places with how sure each is: its position is sure, or good to so many metres. */
function placesMarked(step: Step, story: Pick<FullStory, 'places'>, lang: Lang): string[] {
	const words = PICTURE[lang];
	return step.places.map((id) => {
		const { name, shownAs, accuracyM } = story.places[id]!;
		return words.place(inLang(name, lang), shownAs === 'pin' ? words.sure : aboutMetres(accuracyM!, lang));
	});
}

/**
 * What the map's picture shows in a step, in words: the year, the layers it lights, the places it marks with how sure
 * they are, and the figures on the ground. What the card says is not said again.
 */
export function pictureIn(step: Step, story: Pick<FullStory, 'places'>, lang: Lang): string {
	const words = PICTURE[lang];
	const [from, to] = step.years;
	const part = (say: (list: string) => string, list: readonly string[]) =>
		list.length > 0 ? say(listed(list, lang)) : [];
	const figures = step.figures.flatMap(({ id }) => (isDocked(id) ? [] : words.figures[id as MapFigureId]));
	const sentences = [
		from === to ? words.year(to) : words.years(from, to),
		part(words.lit, layersLit(step, lang)),
		part(words.marked, placesMarked(step, story, lang)),
		part(words.over, figures)
	].flat();
	return sentences.join(lang === 'zh' ? '' : ' ');
}
