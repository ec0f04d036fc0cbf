import type { DockFigureId } from '#lib/schema/figures.ts';
import type { ChartProps, Claims } from './figure.ts';

/** A chart as markup, and its sheet. */
interface Ahead {
	body: string;
	style: string;
}

/** Known at build: what draws charts into the document is left out of what browsers are sent. */
const tools = import.meta.env.SSR
	? await Promise.all([import('./charts.ts'), import('svelte/server')]).then(([{ CHARTS }, { render }]) => ({
			CHARTS,
			render
		}))
	: undefined;

/** Without the marks that bring markup to life: in a browser the chart is drawn anew. */
const plain = (markup: string) => markup.replace(/<!--.*?-->/gs, '');

/**
 * In a browser, which has the chart in its document: what stands there is kept, whatever is given. Not the empty text,
 * which Svelte takes for nothing having been drawn.
 */
const KEPT: Ahead = { body: ' ', style: ' ' };

/** The chart for the prerendered page. */
export function drawnAhead(id: DockFigureId, claims: Claims | undefined, props: Omit<ChartProps, 'claims'>): Ahead {
	if (!tools || !claims) return KEPT;
	const { body, head } = tools.render(tools.CHARTS[id], { props: { ...props, claims } });
	return { body: plain(body), style: plain(head) };
}
