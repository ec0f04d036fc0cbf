const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** A group of up to four digits: 261 → 二百六十一. */
function group(n: number): string {
	let written = '';
	let gap = false;
	for (let power = 3; power >= 0; power--) {
		const digit = Math.floor(n / 10 ** power) % 10;
		if (digit === 0) {
			gap = written !== '';
			continue;
		}
		written += (gap ? '零' : '') + DIGITS[digit] + UNITS[power];
		gap = false;
	}
	return written;
}

/**
 * A whole number 0…99,999,999 in Chinese numerals as prose writes them: 十, 二百六十一, 三千五百, 五万.
 * @throws RangeError for anything else.
 */
export function hanzi(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value >= 1e8)
		throw new RangeError(`${value} cannot be written in Chinese numerals here.`);
	if (value === 0) return DIGITS[0]!;
	const [high, low] = [Math.floor(value / 1e4), value % 1e4];
	const written = (high ? `${group(high)}万` : '') + (high && low && low < 1000 ? '零' : '') + group(low);
	return written.replace(/^一十/, '十');
}
