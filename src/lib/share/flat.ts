import { calc } from '@csstools/css-calc';
import { load } from 'cheerio';
import juice from 'juice';

type Properties = Readonly<Record<string, string>>;
type Declaration = readonly [name: string, value: string];

function declarations(style: string | undefined): Declaration[] {
	return [...(style ?? '').matchAll(/\s*([\w-]+)\s*:\s*([^;]+)/g)].map(([, name, value]) => [name!, value!.trim()]);
}
const isProperty = ([name]: Declaration) => name.startsWith('--');

/**
 * A value with its custom properties and sums worked out.
 * @throws Error for a property that nobody has set: the rasteriser would paint it black.
 */
export function workedOut(value: string, known: Properties): string {
	const filled = value.replace(/var\(\s*(--[\w-]+)\s*\)/g, (_, name: string) => {
		if (known[name] === undefined) throw new Error(`${name} has no value in this picture.`);
		return known[name];
	});
	return calc(filled);
}

/** How much larger a group draws what is in it; nothing in a still's figures but `scale(…)` changes that. */
const scaleOf = (transform: string | undefined) => Number(/scale\(([\d.e+-]+)/.exec(transform ?? '')?.[1] ?? 1);

/** Strokes that keep their width however they are scaled, which the rasteriser does not know: the scale is taken out. */
function unscaled(style: Map<string, string>, scale: number): void {
	if (!style.delete('vector-effect')) return;
	style.set('stroke-width', String(parseFloat(style.get('stroke-width') ?? '1') / scale));
}

/**
 * A picture that needs no style sheet: each rule is written on the elements it matches, with custom properties and
 * `calc()` worked out. Browsers do this themselves, resvg does not. `fixed` overrules properties wherever they are set.
 */
export function flat(svg: string, fixed: Properties = {}): string {
	const $ = load(juice(svg, { xmlMode: true }), { xml: { decodeEntities: false } });
	const walk = (element: ReturnType<typeof $>, inherited: Properties, scale: number): void => {
		const own = declarations(element.attr('style'));
		const known = { ...inherited, ...Object.fromEntries(own.filter(isProperty)), ...fixed };
		const style = new Map(
			own.filter((one) => !isProperty(one)).map(([name, value]) => [name, workedOut(value, known)])
		);
		const grown = scale * scaleOf(element.attr('transform'));
		unscaled(style, grown);
		element.attr('style', [...style].map(([name, value]) => `${name}:${value}`).join(';') || null);
		for (const child of element.children()) walk($(child), known, grown);
	};
	walk($.root().children(), {}, 1);
	// Clipped to the edges of a picture within the picture, lines that run far out of it make resvg end the process.
	for (const inner of $('svg svg')) {
		const { width, height, viewBox } = inner.attribs;
		if (viewBox !== `0 0 ${width} ${height}`) throw new Error('A picture within a picture is drawn at its own size.');
		inner.tagName = 'g';
		$(inner).removeAttr('width').removeAttr('height').removeAttr('viewBox').removeAttr('xmlns');
	}
	return $.xml();
}
