import { LANGS, type Lang } from '#lib/schema/localized.ts';
import type { Doc, Path } from '../reading/document.ts';
import { problem, type Problem } from '../reading/problem.ts';

/** A mark that no text of the story holds, in any language or only in `lang`. */
interface Foreign {
	pattern: RegExp;
	lang?: Lang;
	what: (found: string) => string;
	mend: (found: string) => string;
}

const FULL_WIDTH: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };
const HALF_WIDTH: Record<string, string> = {
	...Object.fromEntries(Object.entries(FULL_WIDTH).map(([half, full]) => [full, half])),
	...{ '、': ',', '（': '(', '）': ')', '《': '“', '》': '”' }
};
const code = (found: string) => `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const FOREIGN: readonly Foreign[] = [
	{
		// All that has no shape of its own, the end of a line aside.
		pattern: /(?!\n)[\p{Cc}\p{Cf}\p{Co}\u2028\u2029\ufffd]/gu,
		what: (found) => `a character that cannot be seen (${code(found)}) stands here`,
		mend: () => 'type the words round it anew'
	},
	{
		pattern: /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#x?[\da-f]+);/gi,
		what: (found) => `"${found}" is HTML, which is shown as it is written`,
		mend: () => 'write plain words'
	},
	{
		pattern: /\*\*|__|`|(?<!\*)\*[^*\s][^*\n]*\*|!?\[[^[\]]+\]\([^()]*\)|^(?:#{1,6}|>|[-*+]) /gm,
		what: (found) => `"${found.trim()}" is Markdown, which is shown as it is written`,
		mend: () => 'write plain words'
	},
	{
		pattern: /(?<=\p{sc=Han})[,;:?!.](?=[\p{sc=Han}{“‘《（]|$)|(?<=[\p{sc=Han}}”’》）])[,;:?!.](?=\p{sc=Han})/gmu,
		lang: 'zh',
		what: (found) => `"${found}" stands among 汉字`,
		mend: (found) => `write ${FULL_WIDTH[found]}`
	},
	{
		pattern: /\p{sc=Han}+/gu,
		lang: 'en',
		what: (found) => `"${found}" stands in the English, whose readers may not read it`,
		mend: () => 'write it in Latin letters, or say what it means'
	},
	{
		pattern: /[，。；：？！、（）《》]/gu,
		lang: 'en',
		what: (found) => `"${found}" stands in the English`,
		mend: (found) => `write ${HALF_WIDTH[found]}`
	},
	{
		pattern: /(?<=\p{sc=Han}) +(?=[a-z\d{])|(?<=[a-z\d}]) +(?=\p{sc=Han})/giu,
		lang: 'zh',
		what: () => 'a space parts 汉字 from letters or figures',
		mend: () => 'write none: browsers leave the room themselves'
	}
];

/** What stands in the texts of `doc` and is no plain text: HTML, Markdown, unseen characters, English marks and spaces among 汉字. */
export function checkPlain(doc: Doc): Problem[] {
	const inText = (text: string, lang: Lang, path: Path): Problem[] =>
		FOREIGN.filter((foreign) => foreign.lang === undefined || foreign.lang === lang).flatMap(
			({ pattern, what, mend }) =>
				[...text.matchAll(pattern)].map(({ 0: found, index }) =>
					problem(doc.inText(path, index, found.length), what(found), mend(found))
				)
		);
	const walk = (value: unknown, path: Path): Problem[] => {
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
			const way = [...path, Array.isArray(value) ? Number(key) : key];
			const lang = LANGS.find((one) => one === key);
			return lang && typeof inner === 'string' ? inText(inner.trim(), lang, way) : walk(inner, way);
		});
	};
	return walk(doc.data, []);
}
