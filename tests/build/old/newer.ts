import type { Identifier } from '@mdn/browser-compat-data';
import { known, lackedBy, type Floor } from './floor.ts';

/** Something a script can use. */
export interface Api {
	/** What it belongs to; nothing for what stands by itself. */
	owner?: string;
	name: string;
	kind: 'global' | 'member' | 'static' | 'event';
	/** Those of our oldest browsers that do not have it. */
	lackedBy: readonly Floor[];
}

function api(owner: string | undefined, name: string, entry: Identifier): Api[] {
	const { __compat: compat } = entry;
	if (!compat || name.startsWith('@@') || name === owner) return [];
	const lacking = lackedBy(compat);
	const [, bare = name, suffix] = /^(.*?)_(static|event)$/.exec(name) ?? [];
	// Windows hold what stands by itself: there is nothing before the dot.
	if (owner === 'Window' && suffix !== 'event') return [{ name: bare, kind: 'global', lackedBy: lacking }];
	const kind = suffix ? (suffix as 'static' | 'event') : owner ? 'member' : 'global';
	return [{ ...(owner && { owner }), name: bare, kind, lackedBy: lacking }];
}

function apisOf(group: Identifier): Api[] {
	return Object.entries(group as Record<string, Identifier>).flatMap(([owner, entry]) => [
		...api(undefined, owner, entry),
		...Object.entries(entry as Record<string, Identifier>).flatMap(([name, member]) =>
			name === '__compat' ? [] : api(owner, name, member)
		)
	]);
}

/** Everything MDN lists of the web's and the language's own APIs. */
export const APIS: readonly Api[] = [...apisOf(known.api), ...apisOf(known.javascript['builtins']!)];

/** What at least one of our oldest browsers does not have. */
export const NEWER: readonly Api[] = APIS.filter((one) => one.lackedBy.length > 0);
