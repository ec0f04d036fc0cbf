import { FIGURES, written, type Results } from './measured.ts';

const PAGES = ['ours', 'common', 'plain'] as const;

/** The results as lines for the console: a figure each, with what ours is of the others' and what it may be at most. */
export function table(results: Results): string {
	const shown = FIGURES.filter(({ of }) => PAGES.some((page) => of(results[page] ?? {}) !== undefined));
	const head = ['', ...PAGES, 'ours/common', 'ours/plain', 'budget'];
	const rows = shown.map(({ name, unit, of, most, times }) => {
		const [ours, common, plain] = PAGES.map((page) => of(results[page] ?? {}));
		const share = (other: number | undefined) =>
			ours !== undefined && other ? (ours / other).toFixed(2) : ours === undefined || other === undefined ? '' : '–';
		const budget = most !== undefined ? `≤ ${most}` : times !== undefined ? `≤ 1/${times} of common` : '';
		const cells = [ours, common, plain].map((value) => (value === undefined ? '' : written(value)));
		return [unit ? `${name} (${unit})` : name, ...cells, share(common), share(plain), budget];
	});
	const all = [head, ...rows];
	const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
	return all
		.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
		.join('\n');
}
