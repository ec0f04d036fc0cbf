import type { DockFigureId } from '#lib/schema/figures.ts';
import { plain, server } from '#lib/ui/server.ts';
import type { ChartProps, ToldClaims } from './figure.ts';

/** Known at build: what draws charts into the document is left out of what browsers are sent. */
const charts = import.meta.env.SSR ? (await import('./charts.ts')).CHARTS : undefined;

/** Which of two equal sheets comes first is asked by none: only where it is written alone it has a name. */
const nameless = (sheet: string) => sheet.replace(/ id="[^"]*"/g, '');

/**
 * The chart for the prerendered page, with its sheet in it. In a browser, which has the chart in its document, what
 * stands there is kept, whatever is given: not the empty text, which Svelte takes for nothing having been drawn.
 */
export function drawnAhead(
	id: DockFigureId,
	claims: ToldClaims | undefined,
	props: Omit<ChartProps, 'claims'>
): string {
	if (!server || !charts || !claims) return ' ';
	const { body, head } = server.render(charts[id], { props: { ...props, claims } });
	return nameless(plain(head)) + plain(body);
}
