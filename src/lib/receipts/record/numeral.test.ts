import { expect, test } from 'vitest';
import { aroundNumeral } from './numeral.ts';

test.for([
	['近3500亩', ['近', '3500', '亩']],
	['more than 50,000 workers', ['more than ', '50,000', ' workers']],
	['49,487.61立方米', ['', '49,487.61', '立方米']],
	['240 × 10,000 m²', ['', '240', ' × 10,000 m²']],
	['51.03%', ['', '51.03', '%']],
	['未见', ['', '', '未见']]
] as const)('%s is cut round its first number', ([text, parts]) => {
	expect(aroundNumeral(text)).toEqual(parts);
});
