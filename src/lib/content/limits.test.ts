import { expect, test } from 'vitest';
import { readDoc } from './document.ts';
import { lengthProblems, type Kind } from './limits.ts';

const said = (text: string, kind: Kind, lang: 'zh' | 'en' = 'zh') =>
	lengthProblems(readDoc('story.yaml', JSON.stringify(text)).doc, [], text, lang, kind).map(
		({ what, mend }) => `${what} — ${mend}`
	);

test.for([
	['title', 16, 'a title holds 16'],
	['description', 120, 'search engines and cards of shared links show 120'],
	['text', 130, 'a card holds 130'],
	['aside', 70, 'an aside holds 70']
] as const)('a %s holds %i 汉字, tokens and marks aside', ([kind, holds, mend]) => {
	expect(said(`${'江'.repeat(holds)}，{claim:S06}。`, kind)).toEqual([]);
	const long = '江'.repeat(holds + 1);
	expect(said(long, kind)).toEqual([expect.stringContaining(`the ${kind} has ${holds + 1} 汉字 — ${mend}`)]);
	expect(said(long, kind, 'en')).toEqual([]);
});
