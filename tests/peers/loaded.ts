import type { Frame, Page } from '@playwright/test';
import { documentOf, FILL, storyIn } from './host.ts';

/** A host page with the loader and what else it has, which notes the steps that it hears of. */
export const withLoader = (origin: string, body: string, head = ''): string =>
	documentOf(
		FILL(900) + body + FILL(1500),
		`<script>heard = []; addEventListener('story:step', ({ detail, target }) => heard.push({ ...detail, from: target.id }))</script>
		<script async src="${origin}/embed/v1.js"></script>${head}`
	);

/** The element as most hosts write it. */
export const element = (origin: string, attributes = '', inner = ''): string =>
	`<shifeng-story id="story" src="${origin}/embed/zh/" ${attributes}>${inner}</shifeng-story>`;

export interface Heard {
	id: string;
	index: number;
	mode: string;
	from: string;
}
declare global {
	/** Steps that the host has heard of, in their order. */
	var heard: Heard[];
}

/** The steps that the host has heard of since it was asked last. */
export const takeHeard = (page: Page): Promise<Heard[]> => page.evaluate(() => heard.splice(0));

/** The story's document once the page drives it. */
export async function driven(page: Page, address?: RegExp): Promise<Frame> {
	await page.locator('shifeng-story').first().scrollIntoViewIfNeeded();
	const frame = await storyIn(page, address);
	await frame.locator('html[data-driven]').waitFor({ state: 'attached' });
	return frame;
}

/** How far, in px below the element's upper edge, the page is when each step but the first begins: from the story's own layout. */
export const borders = (frame: Frame): Promise<number[]> =>
	frame.evaluate(() => {
		const stage = document.querySelector('.stage')!;
		const part = (name: string) => Number(getComputedStyle(stage).getPropertyValue(name));
		const line = innerHeight * (1 + (part('--gap') - part('--box')) / 2);
		const tops = [...document.querySelectorAll('section[data-step]')].map((step) => step.getBoundingClientRect().top);
		return tops.slice(1).map((top) => top + scrollY - line);
	});
