import { COLOPHON } from '#lib/i18n/colophon.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import { ICP_ADDRESS, policeAddress, ROLES, type Line, type Site } from '#lib/schema/site.ts';

/** A line at the foot of the page in one language. */
export interface FootLine {
	text: string;
	url?: string;
}

/** Who did what, in one line; nothing where nobody is named. */
export function credited(site: Pick<Site, 'credits'>, lang: Lang): string | undefined {
	const { roles, colon } = COLOPHON[lang];
	const credits = ROLES.flatMap((role) => {
		const names = site.credits[role];
		return names ? [`${roles[role]}${colon}${inLang(names, lang)}`] : [];
	});
	return credits.length > 0 ? credits.join(' · ') : undefined;
}

/** Everything an operator has configured for the foot of the page, in the order it stands there; nothing for what is not. */
export function footLines(site: Site, lang: Lang): FootLine[] {
	const { dataSources, approval, colon } = COLOPHON[lang];
	const line = ({ text, url }: Line): FootLine => ({ text: inLang(text, lang), ...(url !== undefined && { url }) });
	const credits = credited(site, lang);
	return [
		...(credits === undefined ? [] : [{ text: credits }]),
		...(site.dataSources
			? [line(site.dataSources)].map((said) => ({ ...said, text: `${dataSources}${colon}${said.text}` }))
			: []),
		...[...site.licences, ...site.footer].map(line),
		...(site.approval === undefined ? [] : [{ text: approval(site.approval) }]),
		...(site.icp === undefined ? [] : [{ text: site.icp, url: ICP_ADDRESS }]),
		...(site.police === undefined ? [] : [{ text: site.police, url: policeAddress(site.police) }])
	];
}
