import type { Page } from '@playwright/test';

/** A line as it is rendered. */
export interface Line {
	text: string;
	/** How many 汉字 of its own size it is wide. */
	ems: number;
	/** Its height in units of the size of its block's letters. */
	leading: number;
}

/** Runs in the page: the lines of every block of text in what `selector` chooses. */
function read(selector: string): Line[][] {
	interface Letter {
		letter: string;
		rect: DOMRect;
		size: number;
	}
	const blockOf = (node: Node): Element => {
		let element = node.parentElement!;
		while (/^(inline|contents)$/.test(getComputedStyle(element).display)) element = element.parentElement!;
		return element;
	};
	const range = document.createRange();
	const letters = new Map<Element, Letter[]>();
	const nodes = new Set<Node>();
	for (const root of document.querySelectorAll(selector)) {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (!node.parentElement!.closest('noscript, script, style, svg, .words, .unseen')) nodes.add(node);
	}
	for (const node of nodes) {
		const size = parseFloat(getComputedStyle(node.parentElement!).fontSize);
		const block = blockOf(node);
		const list = letters.get(block) ?? [];
		letters.set(block, list);
		let offset = 0;
		for (const letter of node.textContent!) {
			range.setStart(node, offset);
			range.setEnd(node, (offset += letter.length));
			const rect = [...range.getClientRects()].find(({ width }) => width > 0);
			if (rect && letter.trim()) list.push({ letter, rect, size });
		}
	}
	return [...letters].map(([block, all]) => {
		const { lineHeight, fontSize } = getComputedStyle(block);
		const lines: Letter[][] = [];
		for (const one of all) {
			const line = lines[lines.length - 1];
			const before = line?.[line.length - 1]?.rect;
			// Letters of one line overlap in height, whatever their sizes.
			const same = before && one.rect.top < before.bottom - 2 && one.rect.bottom > before.top + 2;
			if (same) line!.push(one);
			else lines.push([one]);
		}
		return lines.map((line) => {
			const left = Math.min(...line.map(({ rect }) => rect.left));
			const right = Math.max(...line.map(({ rect }) => rect.right));
			return {
				text: line.map(({ letter }) => letter).join(''),
				ems: (right - left) / Math.max(...line.map(({ size }) => size)),
				leading: parseFloat(lineHeight) / parseFloat(fontSize)
			};
		});
	});
}

/** The lines of every block of text in what `selector` chooses; what is not in view is laid out for it too. */
export async function linesOf(page: Page, selector: string): Promise<Line[][]> {
	await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
	const blocks = await page.evaluate(read, selector);
	return blocks.filter((lines) => lines.length > 0);
}

const BEGINS = /^[、，。；：？！）》」』】〉〕”’]/;
const ENDS = /[（《「『【〈〔“‘]$/;
const PAIRS = ['——', '……'];
/** Where a line would part a date: what it ends in, and what the next one begins with. */
const DATES = [
	[/\d年$/, /^\d+月/],
	[/\d月$/, /^\d+日/],
	[/\d{4}$/, /^年/]
] as const;
/** Lines of 汉字 are at most this long; marks that hang or sit close may add a little. */
const LONGEST = 40.2;

/** What CLREQ and the house rule forbid in how blocks of text are broken into lines, each with the line. */
export function faults(blocks: readonly (readonly Line[])[]): string[] {
	return blocks.flatMap((lines) =>
		lines.flatMap(({ text, ems }, i) => {
			const next = lines[i + 1]?.text ?? '';
			const seam = text.slice(-1) + next.slice(0, 1);
			return [
				BEGINS.test(text) && `begins with ${text[0]}: ${text}`,
				ENDS.test(text) && `ends with ${text.at(-1)}: ${text}`,
				PAIRS.includes(seam) && `parts ${seam}: ${text}`,
				DATES.some(([end, start]) => end.test(text) && start.test(next)) && `parts a date: ${text} | ${next}`,
				ems > LONGEST && /\p{sc=Han}/u.test(text) && `is ${ems.toFixed(1)} 汉字 long: ${text}`
			].filter((fault) => fault !== false);
		})
	);
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)/;

/** Numbers that are torn from what they count, days from their months, marks torn from their words, and last lines of fewer than three 汉字, each with its line. */
export function torn(blocks: readonly (readonly Line[])[]): string[] {
	return blocks.flatMap((lines) =>
		lines.flatMap(({ text }, i) => {
			const next = lines[i + 1]?.text ?? '';
			return [
				/\d$/.test(text) &&
					/^(?:\p{sc=Han}|k?m[²³]?\b|[mb]illion|square|metres|tonnes)/u.test(next) &&
					`parts ${text} | ${next}`,
				/\b\d\d?$/.test(text) && MONTH.test(next) && `parts a date: ${text} | ${next}`,
				/^(?:据|source)/.test(next) && !/数$/.test(text) && `tears a mark off: ${text} | ${next}`,
				i > 0 && /^\p{sc=Han}{1,2}[，。；：！？”]*$/u.test(text) && `ends in ${text}`
			].filter((fault) => fault !== false);
		})
	);
}
