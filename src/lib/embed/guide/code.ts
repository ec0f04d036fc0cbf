import { FOLDERS } from '#lib/i18n/pages.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { queryOf, type Wish } from '../wish.ts';

/** What an editor has chosen. */
export interface Choice extends Wish {
	lang: Lang;
	/** Height of the frame in CSS pixels; it is as wide as its column. */
	height: number;
}

/** Heights that a frame may have: less shows no card, and no window of a host has more. */
export const HEIGHTS = { least: 420, most: 1000, usual: 640 };

/** Address of the embed that was chosen; `root` is the site's own, with a slash at its end. */
export function embedAddress({ lang, ...wish }: Choice, root: string): string {
	return `${root}embed/${lang}/${queryOf(wish)}`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What an editor pastes: a frame alone, which every system takes, or an element that the host's scroll drives. */
export function codeFor(choice: Choice, root: string, title: string): string {
	const { lang, mode, chapter, height } = choice;
	const address = escaped(embedAddress(choice, root));
	if (mode !== 'scroll')
		return `<iframe src="${address}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="fullscreen"></iframe>`;
	// No step: scrolled with the page the reader comes in where the page stands, which is its beginning.
	const asked = chapter ? ` chapter="${escaped(chapter)}"` : '';
	return [
		`<shifeng-story src="${root}embed/${lang}/"${asked}>`,
		`  <a href="${root}${FOLDERS[lang]}">${escaped(title)}</a>`,
		`</shifeng-story>`,
		`<script src="${root}embed/v1.js" async></script>`
	].join('\n');
}
