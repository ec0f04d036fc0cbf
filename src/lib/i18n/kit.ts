import type { Lang } from '#lib/schema/localized.ts';

/** The words on the pictures of the stills kit and on the page that lists them. */
interface KitWords {
	sources: (publishers: string) => string;
	between: string;
	title: string;
	/** How to use what lies in the folder. */
	hint: string;
	/** What each proportion is for. */
	tall: string;
	wide: string;
	long: string;
	/** Before the text that describes a picture to those who do not see it. */
	described: string;
	/** Before the text that stands beside a picture. */
	caption: string;
}

export const KIT: Record<Lang, KitWords> = {
	zh: {
		sources: (publishers) => `来源：${publishers}`,
		between: '、',
		title: '图片包',
		hint: '每步一张图，说明和来源已经写在图上。发图时请一起贴上图片描述。',
		tall: '竖图（3:4）',
		wide: '横图（16:9）',
		long: '长图',
		described: '图片描述',
		caption: '正文'
	},
	en: {
		sources: (publishers) => `Sources: ${publishers}`,
		between: ', ',
		title: 'Stills kit',
		hint: 'One picture for each step, with its words and sources on it. Publish the description along with it.',
		tall: 'Upright (3:4)',
		wide: 'Wide (16:9)',
		long: 'Long picture',
		described: 'Description',
		caption: 'Text'
	}
};
