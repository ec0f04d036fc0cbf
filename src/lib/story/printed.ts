import type { Component } from 'svelte';
import type { Receipts } from '#lib/receipts/context.svelte.ts';
import { plain, server } from '#lib/ui/server.ts';
import type { PartName, Words } from './words.svelte.ts';

type Props = Record<string, unknown>;

/**
 * A part of the page as markup. In a browser, which has it in its document, what stands there is kept, whatever is given:
 * not the empty text, which Svelte takes for nothing having been written.
 */
export function printed(
	words: Words | undefined,
	part: PartName | 'Receipt',
	props: Props,
	receipts: Receipts
): string {
	if (!server || !words) return ' ';
	const { body } = server.render(words.parts.Told, {
		props: { receipts, part: words.parts[part] as unknown as Component<Props>, props }
	});
	return plain(body);
}
