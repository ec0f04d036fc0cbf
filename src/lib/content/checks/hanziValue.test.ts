import { expect, test } from 'vitest';
import { hanziValue } from './hanziValue.ts';

test.for([
	['七', 7],
	['十', 10],
	['十五', 15],
	['廿五', 25],
	['卅', 30],
	['二百六十一', 261],
	['一百零一', 101],
	['三千五百', 3500],
	['一千零二十四', 1024],
	['五万', 50000],
	['两千四百万', 24000000],
	['一千四百亿', 140000000000],
	['一万二千三百四十五', 12345],
	['二〇一二', 2012]
] as const)('%s is %d', ([written, value]) => {
	expect(hanziValue(written)).toBe(value);
});
