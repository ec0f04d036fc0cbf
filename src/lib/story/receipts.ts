import { Receipts, setReceipts } from '#lib/receipts/context.svelte.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Telling } from './telling.svelte.ts';

/**
 * The receipts of a story, for all that is told in it; called while its component is set up. `record` is where the record
 * of all claims lies and opens, the page's own unless told otherwise.
 */
export function receiptsOf({ words }: Telling, lang: () => Lang, record?: { url: string; target: '_blank' }): Receipts {
	return setReceipts(new Receipts(() => words.drawn?.story, lang, record?.url, record?.target));
}
