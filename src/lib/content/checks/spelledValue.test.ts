import { expect, test } from 'vitest';
import { spelledValue } from './spelledValue.ts';

test.for([
	['one', 1],
	['Seven', 7],
	['twelve', 12],
	['thirteen', undefined],
	['七', undefined]
] as const)('%s is %s', ([word, value]) => {
	expect(spelledValue(word)).toBe(value);
});
