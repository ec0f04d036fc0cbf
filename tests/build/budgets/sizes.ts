/** Files that are fetched together, and the most they may weigh, in kB (1,000 bytes) as they are sent. */
export interface Budget {
	name: string;
	files: readonly string[];
	most: number;
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

/** The budgets as a table, a line each. `size` gives the bytes of a file. */
export function table(budgets: readonly Budget[], size: (file: string) => number): string {
	const lines = budgets.map(({ name, files, most }) => {
		const sum = files.reduce((bytes, file) => bytes + size(file), 0);
		return `${kB(sum).padStart(8)} of ${String(most).padStart(4)} kB  ${name} (${files.length})`;
	});
	return lines.join('\n');
}

/** What is over a budget: by how much, and the files from the heaviest on; nothing where it is kept. */
export function excess({ name, files, most }: Budget, size: (file: string) => number): string | undefined {
	const weighed = files.map((file) => ({ file, bytes: size(file) })).sort((a, b) => b.bytes - a.bytes);
	const sum = weighed.reduce((total, { bytes }) => total + bytes, 0);
	if (sum <= most * 1000) return undefined;
	const list = weighed.map(({ file, bytes }) => `  ${kB(bytes).padStart(7)} kB  ${file}`);
	return [`${name}: ${kB(sum - most * 1000)} kB over ${most} kB`, ...list].join('\n');
}
