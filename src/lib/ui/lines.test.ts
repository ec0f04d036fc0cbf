import { expect, test } from 'vitest';
import type { Site } from '#lib/schema/site.ts';
import { footLines } from './lines.ts';

const BARE: Site = { languages: ['zh'], credits: {}, licences: [], footer: [] };

test('nothing stands where nothing is configured', () => {
	expect(footLines(BARE, 'zh')).toEqual([]);
});

const FULL: Site = {
	...BARE,
	credits: { review: { zh: '丙' }, production: { zh: '甲社', en: 'A' }, text: { zh: '乙' } },
	dataSources: { text: { zh: '公报', en: 'gazettes' }, url: 'https://example.org/data' },
	licences: [{ text: { zh: '文字：CC BY 4.0', en: 'Text: CC BY 4.0' }, url: 'https://example.org/licence' }],
	footer: [{ text: { zh: '谢谢' } }],
	approval: '湘S（2024）001号',
	icp: '湘ICP备2024000001号',
	police: '湘公网安备43020402000001号'
};

test('every slot has its line, roles in their order and registration numbers with their links', () => {
	expect(footLines(FULL, 'zh')).toEqual([
		{ text: '出品：甲社 · 文字：乙 · 审校：丙' },
		{ text: '数据来源：公报', url: 'https://example.org/data' },
		{ text: '文字：CC BY 4.0', url: 'https://example.org/licence' },
		{ text: '谢谢' },
		{ text: '审图号：湘S（2024）001号' },
		{ text: '湘ICP备2024000001号', url: 'https://beian.miit.gov.cn/' },
		{ text: '湘公网安备43020402000001号', url: 'https://beian.mps.gov.cn/#/query/webSearch?code=43020402000001' }
	]);
});

test('English has its own words, and Chinese where it has none', () => {
	const [credits, sources] = footLines(FULL, 'en');
	expect(credits!.text).toBe('Produced by: A · Text: 乙 · Review: 丙');
	expect(sources!.text).toBe('Data sources: gazettes');
});
