import { parse, walk, type CssNode, type WalkContext } from 'css-tree';
import { everywhere, known } from './floor.ts';
import { newerInBlock } from './values.ts';

const { 'at-rules': atRules = {}, selectors = {} } = known.css as unknown as Record<string, typeof known.css>;
const prefixed = (name: string) => name.startsWith('-');

/** What of a node, leaving its declarations aside, old browsers cannot read; with it they drop all that depends on it. */
function newer(node: CssNode, parent: CssNode | null): string | undefined {
	switch (node.type) {
		case 'Atrule':
			return !prefixed(node.name) && !everywhere(atRules[node.name]) ? `@${node.name}` : undefined;
		case 'Feature': {
			const bare = node.name.replace(/^(min|max)-/, '');
			return everywhere(atRules['media']?.[bare]) ? undefined : `(${node.name})`;
		}
		case 'FeatureRange':
			return 'a range in a media query';
		case 'NestingSelector':
			return 'a nested rule';
		case 'Rule':
			return parent ? 'a nested rule' : undefined;
		case 'PseudoClassSelector':
		case 'PseudoElementSelector':
			return !prefixed(node.name) && !everywhere(selectors[node.name]) ? `:${node.name}` : undefined;
		default:
			return undefined;
	}
}

/**
 * What in a sheet (or, with `inline`, in a style attribute) our oldest browsers drop, each with its place: at-rules,
 * selectors, properties and values, but for what stands in `@supports` or beside a declaration that they keep.
 */
export function dropped(css: string, inline = false): string[] {
	const found: string[] = [];
	const tell = ({ loc }: CssNode, what: string) => found.push(`${loc?.start.line}:${loc?.start.column} ${what}`);
	const tree = parse(css, {
		positions: true,
		parseCustomProperty: true,
		context: inline ? 'declarationList' : 'stylesheet',
		onParseError: ({ message }, { loc }) => found.push(`${loc?.start.line}:${loc?.start.column} ${message}`)
	});
	walk(tree, {
		enter(this: WalkContext, node: CssNode) {
			// Where `@page` is not known, paper has the browser's own margins.
			if (node.type === 'Atrule' && ['supports', 'page'].includes(node.name)) return this.skip;
			const what = newer(node, this.rule);
			if (what) tell(node, what);
			const list = node.type === 'Block' || node.type === 'DeclarationList' ? node.children.toArray() : [];
			const declarations = list.filter((child) => child.type === 'Declaration');
			// A font's description has words of its own.
			if (this.atrule?.name !== 'font-face')
				for (const [declaration, what] of newerInBlock(declarations)) tell(declaration, what);
			return undefined;
		}
	});
	return found;
}
