import { generate, parse, walk, type Declaration, type Rule } from 'css-tree';
import { built, page, text } from './built.ts';

const SERIF = 'var(--serif)';

/** Rules that set something in the heading face: what they choose, and what they write themselves. */
function serifRules(css: string): { selectors: string[]; content: string }[] {
	const found: { selectors: string[]; content: string }[] = [];
	walk(parse(css, { parseCustomProperty: true }), {
		visit: 'Rule',
		enter({ prelude, block }: Rule) {
			const declarations = block.children.toArray().filter((node): node is Declaration => node.type === 'Declaration');
			const value = (name: string) =>
				declarations.filter(({ property }) => property === name).map((node) => generate(node.value));
			if (![...value('font-family'), ...value('font')].some((font) => font.includes(SERIF))) return;
			// Whatever its state: a link that the pointer is on is set in the same face as before.
			const selectors = generate(prelude)
				.split(',')
				.map((selector) => selector.replace(/::?(before|after|hover|focus[\w-]*|active)/g, ''));
			found.push({ selectors, content: value('content').join('').replace(/["']/g, '') });
		}
	});
	return found;
}

/** Every text that the built pages set in the heading face, by page. */
export function serifText(): Map<string, string> {
	const sheets = built('.css').filter((path) => !/maplibre/.test(path));
	return new Map(
		built('.html').map((path) => {
			const document = page(path);
			const inline = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
			const rules = [...sheets.map(text), ...inline].flatMap(serifRules);
			const chosen = rules.flatMap(({ selectors }) =>
				selectors.flatMap((selector) => [...document.querySelectorAll(selector || '*')])
			);
			const words = [...new Set(chosen)].map(({ textContent }) => textContent);
			return [path, [...words, ...rules.map(({ content }) => content)].join('\n')];
		})
	);
}
