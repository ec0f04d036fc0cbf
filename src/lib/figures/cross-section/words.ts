import type { Lang } from '#lib/schema/localized.ts';

export const WORDS: Record<Lang, (lanes: string, speed: string) => string> = {
	zh: (lanes, speed) => `双向${lanes}，车速${speed}`,
	en: (lanes, speed) => `${lanes}, at ${speed}`
};
