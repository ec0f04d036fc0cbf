import { expect, test } from 'vitest';
import { looseNumbers } from './numerals.ts';

const written = (text: string) => looseNumbers(text).map((number) => number.written);

test.for([
	['关了261家', ['261']],
	['２０１８年', ['２０１８']],
	['15.15 km²', ['15.15']],
	['50,000 workers', ['50,000']],
	['Ⅲ类、①号、½', ['Ⅲ', '①', '½']],
	['二百六十一粒火', ['二百六十一']],
	['六大洲，三条路', ['六', '三']],
	['二十年以后', ['二十']],
	['数百家', ['百']],
	['占三分之一', ['三']],
	['八成以上', ['八']],
	['两三天', ['两三']],
	['产值千亿', ['千亿']],
	['十几家', ['十几']],
	['二十几家', ['二十几']],
	['十来家，百余家', ['十来', '百余']],
	['廿年，廿五年', ['廿', '廿五']],
	['III类，V类，class II', ['III', 'V', 'II']],
	['Seven plots, then twenty-one of 30', ['Seven', 'twenty-one', '30']],
	['hundreds of firms, a dozen, two million', ['hundreds', 'dozen', 'million']]
] as const)('%j writes out %j', ([text, numbers]) => {
	expect(written(text)).toEqual(numbers);
});

test.for([
	'石峰十年',
	'九郎山下的三一能源',
	'一家又一家，一粒一粒灭，早两年',
	'千万别量它的坡，万一错了',
	'四处看看，十分安静',
	'{claim:S06} 家，{date:2018-12-30}',
	'超过 {claim:S07} 亿元，{claim:WORKERS.wan} 万多人，{claim:X}万亿',
	'往来十分方便，I 号线以外，CIVIL、XIAN 和 VIP',
	'Two years before the last furnace, km² by km²',
	'Ten Years of Shifeng, often one by one, a three-day walk, Xi and mix',
	'more than {claim:S07.billion} billion yuan, {claim:S24} million dollars'
])('%j writes out none', (text) => {
	expect(written(text)).toEqual([]);
});

test('a number is found where it stands', () => {
	expect(looseNumbers('{claim:S06} 家，又 7 家')).toEqual([{ offset: 16, written: '7' }]);
});
