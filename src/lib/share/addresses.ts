import { FOLDERS } from '#lib/i18n/pages.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { Story } from '#lib/schema/story.ts';
import type { ShapeName } from './shapes.ts';

/** Size of the picture that networks show with a link, in its own pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** Where the page of a step lies below the root of the site: it shows the step's picture to whoever is sent its link. */
export const stepPage = (id: string, lang: Lang): string => `${FOLDERS[lang]}step/${id}/`;

/** Where the share picture of a step lies below the root of the site. */
export const pictureOf = (id: string, lang: Lang, shape: ShapeName): string => `share/${shape}/${lang}/${id}.png`;

/** The picture that stands for the whole story where its own page is shared: its cover's. */
export function coverPicture({ steps, title }: Pick<Story, 'steps' | 'title'>, lang: Lang) {
	return { path: pictureOf(steps[0]!.id, lang, 'card'), ...CARD, alt: inLang(title, lang) };
}
