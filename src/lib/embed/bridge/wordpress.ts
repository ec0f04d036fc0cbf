/** The secret by which WordPress knows the frames that it made itself; it stands in their hash, as `#?secret=…`. */
export const secretIn = (hash: string): string | undefined => /secret=([A-Za-z0-9]+)/.exec(hash)?.[1];

/** What WordPress reads as a height, in px. */
export const wordpressHeight = (secret: string, value: number) => ({ message: 'height', value, secret });

/** Whether WordPress has begun to listen. */
export const wordpressAsks = (data: unknown): boolean => (Object(data) as { message?: unknown }).message === 'ready';
