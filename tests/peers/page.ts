/** Page after page of a host: what stands above and below its frames. */
export const FILL = (px: number): string => `<div style="height: ${px}px"></div>`;

/** A document of a host. */
export const documentOf = (body: string, head = ''): string =>
	`<!doctype html><html lang="zh"><meta charset="utf-8"><title>host</title><meta name="viewport" content="width=device-width">${head}<body style="margin: 20px">${body}</body></html>`;
