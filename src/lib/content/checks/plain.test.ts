import { expect, test } from 'vitest';
import { readDoc } from '../reading/document.ts';
import { checkPlain } from './plain.ts';

const said = (zh: string, en = 'River') =>
	checkPlain(readDoc('story.yaml', `steps:\n  - text: ${JSON.stringify({ zh, en })}`).doc).map(
		({ line, column, what, mend }) => `${line}:${column} ${what} — ${mend}`
	);

test('plain text has no problem, tokens, units and English among it included', () => {
	expect(
		said(
			'湘江到这里：{claim:S06}家，{claim:S06}、《石峰》，CC BY 4.0（仅限），2.84。\n\n(ok) × 10 000 m²，P147381？',
			'Two - three, 4 < 5 & 6; * a: b.'
		)
	).toEqual([]);
});

test.for([
	['江<b>湘</b>', '2:19 "<b>" is HTML, which is shown as it is written — write plain words'],
	['江<br/>', '2:19 "<br/>" is HTML'],
	['江&nbsp;', '2:19 "&nbsp;" is HTML'],
	['江**湘**', '2:19 "**" is Markdown'],
	['江*湘江*', '2:19 "*湘江*" is Markdown'],
	['江`湘`', '2:19 "`" is Markdown'],
	['江[湘](https://example.org)', '2:19 "[湘](https://example.org)" is Markdown'],
	['江\n- 湘', '"-" is Markdown'],
	['# 江', '2:18 "#" is Markdown'],
	['江,湘', '2:19 "," stands among 汉字 — write ，'],
	['江.', '2:19 "." stands among 汉字 — write 。'],
	['{claim:S06},湘', '"," stands among 汉字 — write ，'],
	['江,{claim:S06}', '2:19 "," stands among 汉字 — write ，'],
	['共 261家', '2:19 a space parts 汉字 from letters or figures — write none'],
	['共{claim:S06} 家', 'a space parts 汉字'],
	['项目 P147381', 'a space parts 汉字'],
	['江\u200b湘', '2:19 a character that cannot be seen (U+200B) stands here — type the words round it anew'],
	['江\u0007湘', 'a character that cannot be seen (U+0007) stands here'],
	['江\ufffd湘', 'a character that cannot be seen (U+FFFD) stands here']
] as const)('%j is not plain', ([text, expected]) => {
	expect(said(text)[0]).toContain(expected);
});

test.for([
	['the 湘江 river', '"湘江" stands in the English, whose readers may not read it — write it in Latin letters'],
	['the river，', '"，" stands in the English — write ,'],
	['the “river” （wide）', '"（" stands in the English — write (']
] as const)('%j is no plain English', ([text, expected]) => {
	expect(said('江', text)[0]).toContain(expected);
});

test('English is read too, but for its commas', () => {
	expect(said('江', 'The <i>river</i>')[0]).toContain('"<i>" is HTML');
	expect(said('江', 'Xiang, the river.')).toEqual([]);
});
