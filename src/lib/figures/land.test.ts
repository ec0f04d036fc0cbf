import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { formatQuantity } from '#lib/i18n/format.ts';
import { figureOf } from '#lib/schema/claim.ts';
import { landIn } from './land.ts';

const { claims } = loadContent().story;

test.for([
	['LAND-STORE', '6636亩', '4.42 km²'],
	['BD-AREA', '9252亩', '6.17 km²']
] as const)('the land of %s is written in the unit of each language', ([id, zh, en]) => {
	expect(formatQuantity(figureOf(claims[id]!, landIn('zh')), 'zh')).toBe(zh);
	expect(formatQuantity(figureOf(claims[id]!, landIn('en')), 'en')).toBe(en);
});
