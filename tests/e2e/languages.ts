import type { Page } from '@playwright/test';
import { FOLDERS, TAGS } from '../../src/lib/i18n/pages.ts';
import type { Lang } from '../../src/lib/schema/localized.ts';
import { said } from './reader.ts';

export { FOLDERS, TAGS };

/** The switch at the head of the page; its foot has another. */
export const switchOf = (page: Page, lang: Lang) => page.locator(`.switch [data-language=${lang}]`);

/** Presses the switch and waits until the page speaks the language. */
export async function switchTo(page: Page, lang: Lang): Promise<void> {
	await switchOf(page, lang).click();
	await page.locator(`html[lang=${TAGS[lang]}]`).waitFor();
}

/**
 * Where the story stands, and where its active card stands in the window, in CSS pixels: its section, its box and, in the
 * box, the card's upper edge on upright screens and its middle on others, by which its words are set.
 */
export async function place(page: Page) {
	const story = await said(page);
	const card = await page.evaluate((id) => {
		const section = document.getElementById(id!)!;
		const top = (element: Element) => element.getBoundingClientRect().top;
		const { top: edge, height } = section.querySelector('.card')!.getBoundingClientRect();
		return [top(section), top(section.querySelector('.rest')!), innerHeight > innerWidth ? edge : edge + height / 2];
	}, story.step);
	return { ...story, card };
}

/**
 * Chinese words and signs that a page shows, says or describes outside what is marked as Chinese, each with where it
 * stands.
 */
export function unmarkedChinese(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
		const foreign = (element: Element) => element.closest('[lang]')!.getAttribute('lang') !== 'en';
		const where = (element: Element) => `${element.closest('[id]')?.id ?? ''} ${element.localName}`;
		const found: string[] = [];
		const look = (element: Element, text: string | null) => {
			if (text && CHINESE.test(text) && !foreign(element)) found.push(`${where(element)}: ${text.trim()}`);
		};
		const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement!;
			if (!parent.closest('script, style')) look(parent, node.textContent);
		}
		for (const element of document.querySelectorAll('[aria-label], [aria-valuetext], [title], [alt], meta[content]'))
			for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'content'])
				look(element, element.getAttribute(name));
		return found;
	});
}
