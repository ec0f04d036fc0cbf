/** A language of the story, each in a folder of its own: embeds name the Chinese one too. */
export { isLang as match } from '#lib/schema/localized.ts';
