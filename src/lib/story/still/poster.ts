import type { StillSize } from './frames.ts';

/** The stills that stand in the stage until the live map does, and the windows each is for: the first that fits is taken. */
export const POSTERS: readonly { size: StillSize; media: string }[] = [
	{ size: 'tablet', media: '(max-aspect-ratio: 1/1) and (min-aspect-ratio: 5/8) and (min-width: 700px)' },
	{ size: 'portrait', media: '(max-aspect-ratio: 1/1) and (min-width: 700px)' },
	{ size: 'phone', media: '(max-aspect-ratio: 1/1)' },
	// In a phone on its side the one for desktops would be so small that no name could be read.
	{ size: 'paper', media: '(max-height: 480px)' },
	{ size: 'desktop', media: 'all' }
];

/** The poster of this window. */
export function posterSize(matches: (media: string) => boolean): (typeof POSTERS)[number]['size'] {
	return POSTERS.find(({ media }) => matches(media))!.size;
}
