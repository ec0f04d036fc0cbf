import { expect, test } from 'vitest';
import { hanzi } from './hanzi.ts';

test.for([
	[0, '零'],
	[7, '七'],
	[10, '十'],
	[15, '十五'],
	[100, '一百'],
	[101, '一百零一'],
	[110, '一百一十'],
	[261, '二百六十一'],
	[3500, '三千五百'],
	[1024, '一千零二十四'],
	[50000, '五万'],
	[100500, '十万零五百'],
	[12345678, '一千二百三十四万五千六百七十八']
] as const)('%i is %s', ([value, written]) => {
	expect(hanzi(value)).toBe(written);
});

test.for([-1, 2.5, 1e9])('%d is refused', (value) => {
	expect(() => hanzi(value)).toThrow(RangeError);
});
