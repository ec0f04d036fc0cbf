/** The figures a step may show, each with the claims it draws from. How each looks says figures/. */
export const FIGURE_CLAIMS = {
	embers: ['S06', 'S18', 'CLOSE-2014', 'CLOSE-2016', 'CLOSE-2017', 'CLOSE-2018']
} as const satisfies Record<string, readonly string[]>;
export type FigureId = keyof typeof FIGURE_CLAIMS;
