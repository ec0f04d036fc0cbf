/**
 * Id of the step an address asks for: `?step=cover`, or `#cover`. The hash is the reader's own place and goes first.
 * @returns undefined where the address asks for none, or for one the story does not have.
 */
export function stepInAddress(url: URL, known: (id: string) => boolean): string | undefined {
	let hash = '';
	try {
		hash = decodeURIComponent(url.hash.slice(1));
	} catch {
		// A broken escape in an address somebody pasted is no step.
	}
	return [hash, url.searchParams.get('step')].find((id): id is string => !!id && known(id));
}

/** The address of a step: the story's own for its first, so that a plain link stays plain. */
export function addressOf(url: URL, id: string, first: boolean): string {
	const address = new URL(url);
	address.searchParams.delete('step');
	address.hash = first ? '' : id;
	return address.href;
}
