import { walk, type CssNode, type Declaration } from 'css-tree';
import { everywhere, known } from './floor.ts';

const { properties = {}, types = {} } = known.css as unknown as Record<string, typeof known.css>;

const units = (size: string, entry: string) =>
	['w', 'h', 'i', 'b', 'min', 'max'].map((side) => [`${size}${side}`, entry] as const);
/** Units that MDN tells of together, by the entry that does. */
const UNITS = Object.fromEntries([
	...units('sv', 'viewport_percentage_units_small'),
	...units('lv', 'viewport_percentage_units_large'),
	...units('dv', 'viewport_percentage_units_dynamic'),
	...units('cq', 'container_query_length_units')
]);

/** Functions of all types of value, by name. */
const FUNCTIONS = new Map([types, ...Object.values(types)].flatMap((group) => Object.entries(group)));

/** Whether a colour is written as a change of another: rgb(from …). */
const isRelative = (first: CssNode | null) => first?.type === 'Identifier' && first.name === 'from';

/** What an old browser cannot read in the value of a property. */
function newerIn(property: string, value: CssNode): string[] {
	const entry = properties[property];
	const found: string[] = [];
	walk(value, (node) => {
		if (node.type === 'Identifier' && !everywhere(entry?.[node.name])) found.push(node.name);
		if (node.type === 'Dimension' && !everywhere(types['length']?.[UNITS[node.unit] ?? node.unit]))
			found.push(node.unit);
		if (node.type !== 'Function') return;
		const newer = !everywhere(FUNCTIONS.get(node.name) ?? entry?.[node.name]);
		if (newer || isRelative(node.children.first)) found.push(`${node.name}()`);
	});
	return found;
}

/**
 * What of one block's declarations an old browser drops, unless it keeps one with a prefix or an earlier one. A custom
 * property takes any value, and who uses it then gets none: nothing written before it is left to fall back on.
 */
export function newerInBlock(declarations: readonly Declaration[]): [Declaration, string][] {
	const kept = new Set<string>();
	return declarations.flatMap((declaration): [Declaration, string][] => {
		const { property, value } = declaration;
		const bare = property.replace(/^-(webkit|moz|ms|o)-/, '');
		const unknown = !everywhere(properties[property]);
		const newer = unknown ? [] : newerIn(property, value);
		if (bare !== property || (!unknown && newer.length === 0)) {
			kept.add(bare);
			return [];
		}
		if (kept.has(property) && !property.startsWith('--')) return [];
		return unknown ? [[declaration, property]] : newer.map((name) => [declaration, `${property}: ${name}`]);
	});
}
