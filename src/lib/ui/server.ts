/** What writes components as markup: known at build, and left out of what browsers are sent. */
export const server = import.meta.env.SSR ? await import('svelte/server') : undefined;

/** Without the marks that bring markup to life: it stays as it is, or is written anew. */
export const plain = (markup: string) => markup.replace(/<!--.*?-->/gs, '');
