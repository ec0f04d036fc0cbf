import type { PageLoad } from './$types';

/**
 * What writes the story, which a stand has from the start. By the same import as every other page: in a file of its own
 * Kit finds its sheet, and sends that with the prerendered words.
 */
export const load: PageLoad = async () => ({ parts: await import('#lib/story/parts.ts') });
