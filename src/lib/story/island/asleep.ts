import type { Component, Snippet } from 'svelte';
import { server } from '#lib/ui/server.ts';

/**
 * An island as markup that can come to life. In a browser, which has it in its document, nothing: what stands there is
 * kept, whatever is given.
 */
export function asleep(
	part: Component<{ children: Snippet }>,
	children: Snippet,
	context: Map<unknown, unknown>
): string {
	return server ? server.render(part, { props: { children }, context }).body : '';
}
