import type { StillSize } from './frames.ts';

/** The stills that stand in the stage until the live map does, and the windows each is for: the first that fits is taken. */
export const POSTERS: readonly { size: Exclude<StillSize, 'paper'>; media: string }[] = [
	{ size: 'portrait', media: '(max-aspect-ratio: 1/1) and (min-width: 700px)' },
	{ size: 'phone', media: '(max-aspect-ratio: 1/1)' },
	{ size: 'desktop', media: 'all' }
];

/** The poster of this window. */
export function posterSize(matches: (media: string) => boolean): (typeof POSTERS)[number]['size'] {
	return POSTERS.find(({ media }) => matches(media))!.size;
}
