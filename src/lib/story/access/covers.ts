import { polygonContains } from 'd3';
import { LAID, ringAt, sizeOf, type Laid } from '#lib/figures/lay-over/compute.ts';
import { formatQuantity } from '#lib/i18n/format.ts';
import { FREE_MAP } from '#lib/i18n/freeMap.ts';
import { listed } from '#lib/i18n/picture.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { FullStory } from '#lib/schema/story.ts';

/**
 * Which places lie under each shape that is laid over the free map, in words; empty while none is laid. Where a place is
 * known only about, nobody can say what lies over it.
 */
export function coversOf(laid: Laid, { places, claims }: Pick<FullStory, 'places' | 'claims'>, lang: Lang): string {
	const said = LAID.flatMap((id) => {
		const middle = laid[id];
		if (!middle) return [];
		const shape = FREE_MAP[lang].laid[id](formatQuantity(sizeOf(id, claims, lang), lang));
		const ring = ringAt(id, middle, claims).map(([lng, lat]): [number, number] => [lng, lat]);
		const under = Object.values(places).filter(
			({ shownAs, lngLat }) => shownAs === 'pin' && lngLat && polygonContains(ring, [...lngLat])
		);
		const names = under.map(({ name }) => inLang(name, lang));
		return [names.length > 0 ? FREE_MAP[lang].covers(shape, listed(names, lang)) : FREE_MAP[lang].coversNone(shape)];
	});
	return said.join(lang === 'zh' ? '。' : '. ');
}
