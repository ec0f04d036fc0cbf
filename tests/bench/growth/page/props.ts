import '#lib/ui/page.css';
import '#lib/ui/access.css';
import { site, story } from 'virtual:story';
import { sharedStep } from '#lib/share/shared.ts';
import { FONT } from '#lib/ui/font.ts';
import { ownId } from '../story.ts';

/** What the story's own page gives to the story, with the pictures of the steps that it was grown from. */
export const props = {
	story,
	site,
	lang: 'zh' as const,
	fontUrl: FONT,
	stillUrl: (size: string, id: string) => `/stills/${size}/zh/${ownId(id)}.svg`,
	page: {
		replaceAddress: (address: string) => history.replaceState({}, '', address),
		sharedOf: (step: (typeof story.steps)[number]) => sharedStep(story, site, step, 'zh', new URL(location.href))
	}
};
