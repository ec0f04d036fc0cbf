import { parseHTML } from 'linkedom';

/** What a page or a sheet has a browser fetch, where a reader is led, and what it only says. */
export interface Addresses {
	loads: string[];
	links: string[];
	says: string[];
}

const IN_SHEET = /(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g;
/** In whole, with escaped slashes, or in quotes and without a protocol. */
const IN_TEXT =
	/(?:https?|wss?):(?:\\?\/){2}(?:\\\/|[^\s"'`<>\\),;，；。])+|(?<=["'`])\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`<>\\),;]*/gi;

/** Addresses that a sheet loads; a picture written into it is none. */
export const inSheet = (css: string): string[] =>
	[...css.matchAll(IN_SHEET)].map(([, url]) => url!).filter((url) => !/^(data:|#)/.test(url));

/** Every address that names a host in a text of any kind. */
export const inText = (text: string): string[] =>
	[...text.matchAll(IN_TEXT)].map(([url]) => url.replaceAll('\\/', '/'));

/** Relations of a `link` that load nothing. */
const LEADS = /\b(canonical|alternate|license|author|me)\b/;

/** Addresses in a page, with the scripts and sheets written into it. */
export function inPage(html: string): Addresses {
	const found: Addresses = { loads: [], links: [], says: [] };
	for (const element of parseHTML(html).document.querySelectorAll('*')) {
		const of = (...names: string[]) => names.flatMap((name) => element.getAttribute(name)?.trim() || []);
		const leads = /^(a|area|form|button)$/.test(element.localName) || LEADS.test(element.getAttribute('rel') ?? '');
		found[leads ? 'links' : 'loads'].push(...of('href', 'xlink:href', 'action', 'formaction'));
		found.loads.push(...of('src', 'poster', 'data'));
		found.loads.push(
			...of('srcset', 'imagesrcset').flatMap((set) => set.split(',').map((one) => one.trim().split(/\s/)[0]!))
		);
		found.loads.push(...of('style').flatMap(inSheet));
		found.says.push(...of('content').flatMap(inText));
		if (element.localName === 'style') found.loads.push(...inSheet(element.textContent));
		if (element.localName === 'script') found.says.push(...inText(element.textContent));
	}
	return found;
}
