const PREFIX = '[iFrameSizer]';

/** Version of iframe-resizer whose child is spoken for. */
const VERSION = '4.4.5';

/** Has every iframe-resizer of the host greet its frames. */
export const RESIZER_READY = '[iFrameResizerChild]Ready';

/** A size in whole CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** Name that iframe-resizer has given this frame; undefined for anything that is not its greeting. */
export const resizerGreets = (text: string): string | undefined =>
	/^\[iFrameSizer\]([^:]+):[^:]*:(?:true|false)\b/.exec(text)?.[1];

/** Whether iframe-resizer wants something: what it is, is answered by the size. */
export const resizerAsks = (text: string): boolean => text.startsWith(PREFIX);

/** What iframe-resizer 4 reads as a size: the answer to its greeting, or a later one. */
export const resizerSize = (id: string, { width, height }: Size, first: boolean): string =>
	`${PREFIX}${id}:${height}:${width}:${first ? `init:${VERSION}` : 'size'}`;
