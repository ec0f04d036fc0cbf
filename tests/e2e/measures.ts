import type { Page } from '@playwright/test';

/** What can be pressed, turned or typed into; the map itself fills the window. */
const CONTROLS = 'a[href], button, select, input, [role="slider"], [role="switch"], g[role="application"]';

/**
 * A control with the room in which a finger hits it, in CSS pixels, its padding and whatever it draws round itself
 * included; measured up to 46.
 */
export interface Target {
	name: string;
	width: number;
	height: number;
	/** It stands in a sentence. */
	inline: boolean;
}

/** Every control of a part of the page that lies whole in the window as it stands. Nothing is scrolled. */
export function targets(page: Page, part = 'body'): Promise<Target[]> {
	return page.evaluate(
		([controls, part]) => {
			const words = (element: Element) => element.getAttribute('aria-label') ?? element.textContent!.trim();
			/** Cut by the window or by a box that is scrolled it will be whole when it is scrolled in. */
			const cut = (control: Element, { top, bottom }: DOMRect) => {
				if (top < 0 || bottom > innerHeight) return true;
				for (let box = control.parentElement; box; box = box.parentElement) {
					const room = box.getBoundingClientRect();
					if (/auto|scroll/.test(getComputedStyle(box).overflowY) && (top < room.top || bottom > room.bottom))
						return true;
				}
				return false;
			};
			return [...document.querySelectorAll(`${part} :is(${controls})`)].flatMap((control) => {
				const rect = control.getClientRects()[0];
				if (!rect || rect.width < 2 || control.closest('[inert], .skip') || cut(control, rect)) return [];
				const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
				const hit = (dx: number, dy: number) => control.contains(document.elementFromPoint(x + dx, y + dy));
				if (!hit(0, 0)) return [];
				const reach = (dx: number, dy: number) => {
					let far = 0;
					while (far < 23 && hit(dx * (far + 0.5), dy * (far + 0.5))) far += 0.5;
					return far;
				};
				const width = Math.ceil(reach(-1, 0) + reach(1, 0));
				const height = Math.ceil(reach(0, -1) + reach(0, 1));
				const own = words(control).slice(0, 20);
				const said = [...control.parentElement!.childNodes].filter(
					(node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''
				);
				const inline = getComputedStyle(control).display.startsWith('inline') && said.length > 0;
				return [{ name: `${control.tagName.toLowerCase()} ${own}`, width, height, inline }];
			});
		},
		[CONTROLS, part] as const
	);
}

/** Words that run out of the window or are cut by a box that cannot be scrolled, by what they say. */
export function cutWords(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const cut: string[] = [];
		const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const element = node.parentElement!;
			if (!node.textContent!.trim() || element.closest('.unseen, .words, .skip, noscript, svg')) continue;
			if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
				continue;
			if (getComputedStyle(element).color.endsWith(', 0)')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const { left, right, top, bottom, width } = range.getBoundingClientRect();
			if (width === 0) continue;
			const about = `“${node.textContent!.trim().slice(0, 24)}”`;
			if (left < -1 || right > innerWidth + 1) cut.push(`${about} leaves the window sideways`);
			let fixed = false;
			for (let box: Element | null = element; box && !fixed; box = box.parentElement) {
				const { overflowX, overflowY, position } = getComputedStyle(box);
				const room = box.getBoundingClientRect();
				if (/hidden|clip/.test(overflowX) && (left < room.left - 1 || right > room.right + 1))
					cut.push(`${about} is cut sideways by ${box.className}`);
				if (/hidden|clip/.test(overflowY) && (top < room.top - 1 || bottom > room.bottom + 1))
					cut.push(`${about} is cut by ${box.className}`);
				// What is below can be scrolled to.
				if (/auto|scroll/.test(overflowY)) break;
				fixed = position === 'fixed';
			}
			if (fixed && (top < -1 || bottom > innerHeight + 1)) cut.push(`${about} leaves the window`);
		}
		return cut;
	});
}

/** Words that stand on each other though they belong to different parts of the page. */
export function wordsOver(page: Page, parts: readonly string[]): Promise<string[]> {
	return page.evaluate((parts) => {
		const boxes = parts.flatMap((part) =>
			[...document.querySelectorAll(part)].flatMap((element) => {
				const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
				const found: { part: string; words: string; box: DOMRect }[] = [];
				for (let node = texts.nextNode(); node; node = texts.nextNode()) {
					const parent = node.parentElement!;
					if (!node.textContent!.trim() || parent.closest('.unseen, .words, .skip, [inert]')) continue;
					if (!parent.checkVisibility({ opacityProperty: true, contentVisibilityAuto: true })) continue;
					if (getComputedStyle(parent).color.endsWith(', 0)')) continue;
					const range = document.createRange();
					range.selectNodeContents(node);
					for (const box of range.getClientRects())
						// What its own box has scrolled away is not seen.
						if (
							box.width > 1 &&
							parent.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))
						)
							found.push({ part, words: node.textContent!.trim().slice(0, 16), box });
				}
				return found;
			})
		);
		/** A line's box is taller than its letters. */
		const lead = ({ height }: DOMRect) => height * 0.2;
		return boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter(
					(b) =>
						a.part !== b.part &&
						Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
						Math.min(a.box.bottom - lead(a.box), b.box.bottom - lead(b.box)) -
							Math.max(a.box.top + lead(a.box), b.box.top + lead(b.box)) >
							1
				)
				.map((b) => `${a.part} “${a.words}” / ${b.part} “${b.words}”`)
		);
	}, parts);
}

/** Words that stand out from what is behind them by less than `least` to 1 (WCAG 2.2, 1.4.3), with how much they do. */
export function faintWords(page: Page, least: number): Promise<string[]> {
	return page.evaluate((least) => {
		type Rgba = readonly [number, number, number, number];
		const parse = (colour: string): Rgba => {
			const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
			return [r, g, b, a];
		};
		const over = (top: Rgba, below: Rgba): Rgba => {
			const mix = (i: 0 | 1 | 2) => top[i] * top[3] + below[i] * (1 - top[3]);
			return [mix(0), mix(1), mix(2), 1];
		};
		const luminance = (colour: Rgba) => {
			const [r, g, b] = colour.slice(0, 3).map((c) => {
				const s = c / 255;
				return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
			}) as [number, number, number];
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const contrast = (a: Rgba, b: Rgba) => {
			const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
			return (light + 0.05) / (dark + 0.05);
		};
		const ground = parse(getComputedStyle(document.documentElement).backgroundColor);
		const behind = (element: Element): Rgba => {
			for (let box: Element | null = element; box; box = box.parentElement) {
				const paper = parse(getComputedStyle(box).backgroundColor);
				if (paper[3] === 1) return paper;
			}
			return ground;
		};
		const faint = new Set<string>();
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const element = node.parentElement!;
			if (!node.textContent!.trim() || element.closest('.unseen, .words, script, style, noscript, option')) continue;
			if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
			let opacity = 1;
			for (let box: Element | null = element; box; box = box.parentElement)
				opacity *= Number(getComputedStyle(box).opacity);
			// Under way in or out.
			if (opacity < 0.5) continue;
			const style = getComputedStyle(element);
			const letters = element instanceof SVGElement ? style.fill : style.color;
			const halo = element instanceof SVGElement && style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2;
			const paper = halo ? parse(style.stroke) : behind(element);
			const [r, g, b, a] = parse(letters);
			// Drawn on a bar of the chart: the inks' own test has the pair. Or there for screen readers alone.
			if (a === 0 || (element instanceof SVGElement && !halo && [r, g, b].join() === ground.slice(0, 3).join()))
				continue;
			const stands = contrast(over([r, g, b, a * opacity], paper), paper);
			if (stands < least)
				faint.add(`${stands.toFixed(2)} “${node.textContent!.trim().slice(0, 24)}” ${element.className}`);
		}
		return [...faint];
	}, least);
}
