import { isAlias, isScalar, Scalar, visit, YAMLParseError, type Document } from 'yaml';

const isLang = (key: unknown) => isScalar(key) && (key.value === 'zh' || key.value === 'en');

/** Makes errors of the marks that let YAML name a value and repeat it: here they only begin a text by mistake. */
export function refuseAliases({ contents, errors }: Document, text: string): void {
	visit(contents, {
		Node(_, node) {
			const start = node.range?.[0] ?? 0;
			const named = !isAlias(node) && node.anchor !== undefined;
			const offset = named ? Math.max(0, text.lastIndexOf('&', start)) : start;
			if (named || isAlias(node)) errors.push(new YAMLParseError([offset, offset + 1], 'BAD_ALIAS', 'alias'));
		}
	});
}

/** Where in `text` a ` #` cuts off the end of a Chinese or English text, which YAML then takes for a comment. */
export function cutTexts({ contents }: Document, text: string): number[] {
	const cuts: number[] = [];
	visit(contents, {
		Pair(_, { key, value }) {
			if (!isLang(key) || !isScalar(value) || value.type !== Scalar.PLAIN || typeof value.value !== 'string') return;
			const end = value.range?.[1] ?? 0;
			const space = /^[ \t]+(?=#)/.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined))?.[0];
			if (space) cuts.push(end + space.length);
		}
	});
	return cuts;
}
