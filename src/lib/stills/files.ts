import type { Lang } from '#lib/schema/localized.ts';
import type { FullStep } from '#lib/schema/story.ts';
import type { SheetName } from './sheets.ts';

/** Where the picture of a step lies in the kit: in the story's order, whatever a file list sorts by. */
export const fileOf = ({ index, id }: Pick<FullStep, 'index' | 'id'>, lang: Lang, name: SheetName): string =>
	`${lang}/${name}/${String(index + 1).padStart(2, '0')}-${id}.png`;

/** Where the long picture of a language lies in the kit. */
export const longFile = (lang: Lang): string => `${lang}/long.jpg`;
