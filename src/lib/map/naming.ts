import { aboutMetres } from '#lib/i18n/format.ts';
import { inLang, type Lang, type Localized } from '#lib/schema/localized.ts';
import type { Place } from '#lib/schema/place.ts';

/** Said after the name of a shape that only stands for a place. */
const SKETCH: Record<Lang, string> = { zh: '（示意）', en: ' (sketch)' };

/** A feature's name as the map writes it, with what says that it is a sketch; nothing for one without a name. */
export function nameOf(name: unknown, lang: Lang, schematic = false): string | undefined {
	if (typeof name !== 'object' || name === null) return undefined;
	return inLang(name as Localized, lang) + (schematic ? SKETCH[lang] : '');
}

/** What a place's mark is called, and below it how sure we are of where it is. */
export function placeWords(
	{ name, label = name, shownAs, accuracyM = 0 }: Place,
	lang: Lang
): { label: string; note: string } {
	return { label: inLang(label, lang), note: shownAs === 'halo' ? aboutMetres(accuracyM, lang) : '' };
}
