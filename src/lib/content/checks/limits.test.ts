import { expect, test } from 'vitest';
import { readDoc } from '../reading/document.ts';
import { lengthProblems, type Kind } from './limits.ts';

const said = (text: string, kind: Kind, lang: 'zh' | 'en') =>
	lengthProblems(readDoc('story.yaml', JSON.stringify(text)).doc, [], text, lang, kind).map(
		({ what, mend }) => `${what} — ${mend}`
	);

test.for([
	['title', 16, 'a title holds 16'],
	['description', 120, 'search engines and cards of shared links show 120'],
	['text', 130, 'a card holds 130'],
	['caption', 50, 'a caption holds 50'],
	['aside', 70, 'an aside holds 70']
] as const)('a Chinese %s holds %i 汉字, tokens and marks aside', ([kind, holds, mend]) => {
	expect(said(`${'江'.repeat(holds)}，{claim:S06}。`, kind, 'zh')).toEqual([]);
	const long = '江'.repeat(holds + 1);
	expect(said(long, kind, 'zh')).toEqual([expect.stringContaining(`the ${kind} has ${holds + 1} 汉字 — ${mend}`)]);
});

test.for([
	['title', 22, 'a title holds 22'],
	['description', 160, 'search engines and cards of shared links show 160'],
	['text', 280, 'a card holds 280'],
	['caption', 130, 'a caption holds 130'],
	['aside', 130, 'an aside holds 130']
] as const)('an English %s holds %i characters, tokens aside', ([kind, holds, mend]) => {
	expect(said(`{claim:S06}${'É’ '.repeat(holds).slice(0, holds)}{see:S01}`, kind, 'en')).toEqual([]);
	expect(said('a'.repeat(holds + 1), kind, 'en')).toEqual([
		expect.stringContaining(`the ${kind} has ${holds + 1} characters — ${mend}`)
	]);
});
