import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { codeFor, embedAddress, type Choice } from './code.ts';

const ROOT = 'https://example.org/shifeng/';
const TITLE = '石峰十年："一张会变的地图"';
const choice = (over: Partial<Choice> = {}): Choice => ({ lang: 'zh', mode: 'stepper', height: 640, ...over });

test('the address has what was chosen, and nothing that would be so anyway', () => {
	expect(embedAddress(choice(), ROOT)).toBe(`${ROOT}embed/zh/`);
	expect(embedAddress(choice({ lang: 'en', mode: 'stack', step: 'embers' }), ROOT)).toBe(
		`${ROOT}embed/en/?mode=stack&step=embers`
	);
});

test('a frame has the address, a title and a height, and no script', () => {
	const $ = load(codeFor(choice({ chapter: 'river', step: 'creek', height: 700 }), ROOT, TITLE));
	expect($('iframe').attr()).toMatchObject({
		src: `${ROOT}embed/zh/?chapter=river&step=creek`,
		title: TITLE,
		width: '100%',
		height: '700'
	});
	expect($('script')).toHaveLength(0);
});

test('where the host’s scroll drives it, a link stands in the element until its script runs', () => {
	const $ = load(codeFor(choice({ lang: 'en', mode: 'scroll', chapter: 'river', step: 'zone' }), ROOT, TITLE));
	expect($('shifeng-story').attr()).toEqual({ src: `${ROOT}embed/en/`, chapter: 'river' });
	expect($('shifeng-story a').attr('href')).toBe(`${ROOT}en/`);
	expect($('shifeng-story a').text()).toBe(TITLE);
	expect($('script').attr('src')).toBe(`${ROOT}embed/v1.js`);
});
