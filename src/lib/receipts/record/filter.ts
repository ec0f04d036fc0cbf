import { GRADES, SCOPES, type Claim, type Grade, type Scope } from '#lib/schema/claim.ts';

/** What the reader wants to see; an empty word stands for all. */
export interface Filter {
	grade: Grade | '';
	scope: Scope | '';
}

export const ALL: Filter = { grade: '', scope: '' };

/** The filter that an address names. Values nobody knows count as all, and so does everything once a hash names a claim. */
export function filterIn({ searchParams, hash }: URL, claims: Readonly<Record<string, Claim>>): Filter {
	if (Object.keys(claims).includes(hash.slice(1))) return ALL;
	return {
		grade: GRADES.find((grade) => grade === searchParams.get('grade')) ?? '',
		scope: SCOPES.find((scope) => scope === searchParams.get('scope')) ?? ''
	};
}

/** The query that asks for a filter, with its question mark; empty for all. Parameters of `before` that it does not know stay. */
export function queryOf(filter: Filter, before = ''): string {
	const search = new URLSearchParams(before);
	for (const key of ['grade', 'scope'] as const) {
		if (filter[key]) search.set(key, filter[key]);
		else search.delete(key);
	}
	const query = search.toString();
	return query && `?${query}`;
}

/** Path and query of `url` with this filter, without its hash. */
export function addressWith(filter: Filter, { pathname, search }: URL): string {
	return pathname + queryOf(filter, search);
}

/** Whether a claim is among what the reader wants to see. */
export function passes({ grade, scope }: Pick<Claim, 'grade' | 'scope'>, filter: Filter): boolean {
	return (!filter.grade || filter.grade === grade) && (!filter.scope || filter.scope === scope);
}
