/** The least that a page must have of 100 in each of Lighthouse's categories. */
export const LIMITS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const CATEGORIES = Object.entries(LIMITS);

/** What is used of an audit of Lighthouse; its score is of 1, and null where there is nothing to judge. */
interface Audit {
	title: string;
	score: number | null;
	scoreDisplayMode: string;
	displayValue?: string;
}

/** What is used of Lighthouse's report on a page. */
export interface Report {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, Audit>;
	runtimeError?: { message: string };
}

/** An audit that keeps a category of a page below 100. */
interface Loss {
	category: string;
	/** Points of 100; not a number where the audit could not be made. */
	points: number;
	audit: Audit;
}

/** A category's score of 100; not a number where it has none. */
function scoreOf({ categories }: Report, id: string): number {
	return Math.round((categories[id]?.score ?? NaN) * 100);
}

/** Audits that lost points or could not be made, the dearest of each category first. */
function lossesOf({ categories, audits }: Report): Loss[] {
	return CATEGORIES.flatMap(([category]) => {
		const counted = (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
			const audit = audits[id]!;
			return weight > 0 && (audit.score !== null || audit.scoreDisplayMode === 'error') ? [{ weight, audit }] : [];
		});
		const all = counted.reduce((sum, { weight }) => sum + weight, 0);
		return counted
			.map(({ weight, audit }) => ({ category, audit, points: (100 * weight * (1 - (audit.score ?? NaN))) / all }))
			.filter(({ points }) => points !== 0)
			.sort((a, b) => b.points - a.points);
	});
}

/** Whether the page has what is demanded in every category; one without a score has not. */
export function kept(report: Report): boolean {
	return !report.runtimeError && CATEGORIES.every(([id, limit]) => scoreOf(report, id) >= limit);
}

/** Pages with their scores, those below the limit marked, and under each page what it lost its points by. */
export function table(pages: readonly { path: string; report: Report }[]): string {
	const wide = Math.max(...pages.map(({ path }) => path.length));
	const row = (first: string, cells: readonly string[]) =>
		[first.padEnd(wide), ...cells.map((cell, i) => cell.padStart(CATEGORIES[i]![0].length + 1))].join('  ');
	const lines = pages.flatMap(({ path, report }) => {
		const scores = CATEGORIES.map(([id, limit]) => {
			const score = scoreOf(report, id);
			return Number.isNaN(score) ? 'none!' : `${score}${score < limit ? '!' : ' '}`;
		});
		const losses = lossesOf(report).map(({ category, points, audit: { title, displayValue } }) => {
			const lost = Number.isNaN(points) ? 'not made' : `−${points.toFixed(1)}`;
			return `    ${category} ${lost}  ${title}${displayValue ? `: ${displayValue}` : ''}`;
		});
		return [row(path, scores), ...(report.runtimeError ? [`    ${report.runtimeError.message}`] : []), ...losses];
	});
	return [
		row(
			'',
			CATEGORIES.map(([id]) => `${id} `)
		),
		...lines
	].join('\n');
}
