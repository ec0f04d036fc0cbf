import { describe, expect, test } from 'vitest';
import { kept, LIMITS, table, type Report } from './scores.ts';

/** A report in which the audits of performance and SEO are as given, and the rest is perfect. */
function reportOf(performance: Report['audits'], seo: Report['audits'] = {}): Report {
	const category = (audits: Report['audits']) => {
		const scores = Object.values(audits).flatMap(({ score, scoreDisplayMode }) =>
			score === null && scoreDisplayMode !== 'error' ? [] : [score]
		);
		const mean = scores.reduce<number>((sum, score) => sum + (score ?? NaN), 0) / (scores.length || 1);
		return {
			score: Number.isNaN(mean) ? null : scores.length ? mean : 1,
			auditRefs: Object.keys(audits).map((id) => ({ id, weight: 1 }))
		};
	};
	const perfect = Object.fromEntries(Object.keys(LIMITS).map((id) => [id, category({})]));
	return {
		categories: { ...perfect, performance: category(performance), seo: category(seo) },
		audits: { ...performance, ...seo }
	};
}
const audit = (title: string, score: number | null, scoreDisplayMode = 'numeric', displayValue = '') => ({
	title,
	score,
	scoreDisplayMode,
	displayValue
});

describe('a page is let through', () => {
	test('with full marks, and with 95 in performance', () => {
		expect(kept(reportOf({}))).toBe(true);
		expect(kept(reportOf({ lcp: audit('Largest paint', 0.95) }))).toBe(true);
	});

	test('not below that', () => {
		expect(kept(reportOf({ lcp: audit('Largest paint', 0.94) }))).toBe(false);
		expect(kept(reportOf({}, { a: audit('Has a title', 0), b: audit('Has a lang', 1) }))).toBe(false);
	});

	test('not where it has no score or was not loaded', () => {
		expect(kept(reportOf({ lcp: audit('Largest paint', null, 'error') }))).toBe(false);
		expect(kept({ ...reportOf({}), categories: {} })).toBe(false);
		expect(kept({ ...reportOf({}), runtimeError: { message: 'No paint' } })).toBe(false);
	});
});

describe('the table', () => {
	test('has a line for each page and marks what is below the limit', () => {
		const pages = [
			{ path: '/', report: reportOf({ lcp: audit('Largest paint', 0.9) }) },
			{ path: '/en/', report: reportOf({}) }
		];
		expect(table(pages).replace(/ +/g, ' ').split('\n')).toEqual([
			' performance accessibility best-practices seo ',
			'/ 90! 100 100 100 ',
			' performance −10.0 Largest paint',
			'/en/ 100 100 100 100 '
		]);
	});

	test('names what cost points, the dearest first, and nothing that is not judged', () => {
		const report = reportOf({
			ok: audit('Well done', 1),
			none: audit('Not for this page', null, 'notApplicable'),
			small: audit('A little', 0.9),
			large: audit('A lot', 0.5, 'numeric', '3.0 s'),
			lone: audit('Also judged', 1)
		});
		const lost = table([{ path: '/', report }])
			.split('\n')
			.slice(2);
		expect(lost).toEqual(['    performance −12.5  A lot: 3.0 s', '    performance −2.5  A little']);
	});

	test('weighs no audit that has no weight', () => {
		const report = reportOf({ lcp: audit('Largest paint', 0.5) });
		report.categories['performance']!.auditRefs[0]!.weight = 0;
		expect(table([{ path: '/', report }])).not.toContain('Largest paint');
	});

	test('says which audit could not be made, and why a page has none', () => {
		const report = {
			...reportOf({ lcp: audit('Largest paint', null, 'error') }),
			runtimeError: { message: 'No paint' }
		};
		expect(table([{ path: '/', report }])).toMatch(/none![^]*No paint[^]*performance not made {2}Largest paint/);
	});
});
