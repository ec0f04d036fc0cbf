import { secretIn } from './wordpress.ts';

/** What the host has written into the frame's address. */
export interface Addressed {
	/** Name that pym.js gave the frame. */
	childId: string | null;
	/** Name by which Datawrapper's hosts know the frame. */
	label: string;
	/** Secret that WordPress gave the frame. */
	secret: string | undefined;
	/** How the story is told in it. */
	mode: string;
}

/** What of an address concerns the host; whatever it does not say stands at its default. */
export function addressed({ search, hash }: Pick<Location, 'search' | 'hash'>): Addressed {
	const query = new URLSearchParams(search);
	const mode = `${query.get('mode')}`;
	return {
		childId: query.get('childId'),
		label: query.get('id') || 'shifeng-story',
		secret: secretIn(hash),
		mode: /^(stack|scroll)$/.test(mode) ? mode : 'stepper'
	};
}

/** The step that a hash asks for: the id in `#step-embers`, the number in `#slide-3`. Hosts hang more behind it. */
export function stepInHash(hash: string): string | undefined {
	const [, id, number] = /^#(?:step-([\w-]+)|slide-(\d+))/.exec(hash) ?? [];
	return id ?? number;
}
