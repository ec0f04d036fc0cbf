import { Linter, type Rule } from 'eslint';
import type { Node } from 'estree';
import { APIS, type Api } from './newer.ts';

/**
 * Whose members are looked for. A script says only a member's name, and nearly every word is the name of something in
 * a corner of the web (audio, payment, VR): those are left out, so that what is found means something.
 */
const OWNERS =
	/^(Abort\w+|Animation|Array\w*|AsyncIterator|Atomics|BigInt|Blob|BroadcastChannel|Cache\w*|CanvasRenderingContext2D|CharacterData|Clipboard|console|Crypto|CSS\w{0,1}|CSSStyle\w+|CustomE\w+|DataView|Date|Document\w*|DOM\w+|Element\w*|Error|Event\w*|File|FileReader|FontFace\w*|FormData|Function|Headers|History|HTML\w*Element|Intersection\w+|Intl|Iterator|JSON|KeyboardEvent|Location|Map|Math|MediaQueryList|Message\w+|Mouse\w+|Mutation\w+|Navigator|Node\w*|Number|Object|Offscreen\w+|Performance|Permissions|PointerEvent|Promise|Proxy|Range|\w+Stream|Reflect|RegExp|Request|Resize\w+|Response|Screen|ScreenOrientation|Selection|ServiceWorker\w*|Set|ShadowRoot|Storage|StorageManager|String|StyleSheet\w*|SubtleCrypto|SVG\w*Element|Symbol|Text\w*|Touch\w*|TypedArray|UIEvent|Uint8Array|URL\w*|VisualViewport|Wake\w+|WeakMap|WeakSet|WebGL\w+|WheelEvent|Worker\w*)$/;

/** Entries by name, where not one owner has had that name in all old browsers. */
function newerByName(kinds: readonly Api['kind'][]): Map<string, Api[]> {
	const entries = APIS.filter(({ kind, owner }) => kinds.includes(kind) && (!owner || OWNERS.test(owner)));
	const byName = new Map<string, Api[]>();
	for (const entry of entries) byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
	return new Map([...byName].filter(([, all]) => all.every(({ lackedBy }) => lackedBy.length > 0)));
}

const GLOBALS = newerByName(['global']);
const EVENTS = newerByName(['event']);
const MEMBERS = newerByName(['member', 'static', 'global']);

/** Whether `object.name` may be something that old browsers lack; a static member is known by its owner's name. */
function isNewer(object: string | undefined, name: string): boolean {
	const found = MEMBERS.get(name) ?? [];
	return found.some(({ kind, owner }) => kind !== 'static' || owner === object);
}

/** A plain string, however it is written: minifiers prefer back quotes. */
function textOf(node: Node): string | undefined {
	if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
	return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0]?.value.raw : undefined;
}

/** Reports every name of an API that is newer than our oldest browsers. */
const rule: Rule.RuleModule = {
	create: (context) => ({
		MemberExpression({ object, property, computed }) {
			const name = computed ? textOf(property) : property.type === 'Identifier' && property.name;
			const owner = object.type === 'Identifier' ? object.name : undefined;
			if (name && isNewer(owner, name)) context.report({ node: property, message: name });
		},
		CallExpression({ arguments: given }) {
			for (const argument of given) {
				const name = textOf(argument);
				if (name && EVENTS.has(name)) context.report({ node: argument, message: name });
			}
		},
		'Program:exit'(node) {
			for (const { identifier } of context.sourceCode.getScope(node).through)
				if (GLOBALS.has(identifier.name)) context.report({ node: identifier, message: identifier.name });
		}
	})
};

const linter = new Linter();

/** The names in a script that may be those of APIs which not all of our oldest browsers have. */
export function newerNames(code: string): Set<string> {
	const said = linter.verify(code, {
		plugins: { old: { rules: { names: rule } } },
		languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
		linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
		rules: { 'old/names': 'error' }
	});
	return new Set(said.map(({ message }) => message));
}
