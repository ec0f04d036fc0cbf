import data, {
	type CompatStatement,
	type Identifier,
	type SimpleSupportStatement
} from '@mdn/browser-compat-data' with { type: 'json' };

/** What browsers know, by MDN. */
export const known = data as unknown as Record<'api' | 'css' | 'html' | 'javascript', Identifier>;

/** The oldest browsers the story is for: the Baidu App is Chromium 97, the oldest WeChat on an iPhone Safari 15. */
export const FLOOR = { chrome: 97, edge: 97, firefox: 114, safari: 15, safari_ios: 15 } as const;
export type Floor = keyof typeof FLOOR;

const version = (written: string) => parseFloat(written.replace('≤', ''));

function has(support: SimpleSupportStatement, floor: number): boolean {
	const { version_added: added, version_removed: removed, flags, prefix, alternative_name: other } = support;
	if (typeof added !== 'string' || flags || prefix || other) return false;
	return version(added) <= floor && !(removed && version(removed) <= floor);
}

/** Those of our oldest browsers that do not know a feature, unless by a prefix, another name or a setting. */
export function lackedBy({ support }: CompatStatement): Floor[] {
	return (Object.keys(FLOOR) as Floor[]).filter((browser) => {
		const told = support[browser];
		return told !== undefined && ![told].flat().some((statement) => has(statement, FLOOR[browser]));
	});
}

/** Whether every one of our oldest browsers knows a feature; what MDN does not list is not known to be missing. */
export function everywhere(feature: Identifier | undefined): boolean {
	return !feature?.__compat || lackedBy(feature.__compat).length === 0;
}
