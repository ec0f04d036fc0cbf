const DIGITS = '零一二三四五六七八九';
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** The number that Chinese numerals write: 二百六十一 is 261, 五万 50,000, and 二〇一二, digit by digit, 2012. */
export function hanziValue(written: string): number {
	const plain = written.replaceAll('〇', '零').replaceAll('两', '二').replaceAll('廿', '二十').replaceAll('卅', '三十');
	const digits = [...plain].map((numeral) => DIGITS.indexOf(numeral));
	if (!digits.includes(-1)) return Number(digits.join(''));
	let [total, group, digit]: [number, number, number | undefined] = [0, 0, undefined];
	for (const numeral of plain) {
		if (numeral in UNITS) group += (digit ?? 1) * UNITS[numeral]!;
		else if (numeral in GROUPS) [total, group] = [(total + group + (digit ?? 0)) * GROUPS[numeral]!, 0];
		digit = DIGITS.includes(numeral) ? DIGITS.indexOf(numeral) || undefined : undefined;
	}
	return total + group + (digit ?? 0);
}
