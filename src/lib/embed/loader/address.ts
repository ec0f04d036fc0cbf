/** Languages the story is told in at `embed/{lang}/`. */
export type Lang = 'zh' | 'en';
export type Mode = 'stepper' | 'stack' | 'scroll';

/** What a host has written on its `<shifeng-story>`; what is not there is null. */
export type Attribute = (name: string) => string | null;

/** How the story is to be told: as the host says, or scrolled with the page, which is what the script is for. */
export function modeOf(attribute: Attribute): Mode {
	const mode = attribute('mode');
	return mode === 'stepper' || mode === 'stack' ? mode : 'scroll';
}

/**
 * The embed's own address, without what is asked of it: the host's `src`, or the page beside the loader in the host's
 * `lang` or else in the language of the page.
 * @throws TypeError where neither `src` nor the loader's address is known, or `src` is no address
 */
export function sourceOf(attribute: Attribute, page: { base: string; lang: string; script: string | undefined }): URL {
	const src = attribute('src');
	if (src) return new URL(src, page.base);
	return new URL(`${/^en\b/i.test(attribute('lang') || page.lang) ? 'en' : 'zh'}/`, page.script);
}

/** The language that is told at an address. */
export const langAt = ({ pathname }: URL): Lang => (/\/en\/?(index\.html)?$/.test(pathname) ? 'en' : 'zh');

/** The frame's address: the embed's own with the mode, and whatever the host asks for beside it. */
export function frameAddress(source: URL, mode: Mode, attribute: Attribute): string {
	const address = new URL(source);
	address.searchParams.set('mode', mode);
	for (const name of ['step', 'chapter', 'id']) {
		const value = attribute(name);
		if (value) address.searchParams.set(name, value);
	}
	return address.href;
}
