import { GRADE_MEANS, gradeName, scopeName } from '#lib/i18n/grades.ts';
import { GRADES, SCOPES } from '#lib/schema/claim.ts';
import type { Localized } from '#lib/schema/localized.ts';
import { figuresIn } from './figures.ts';
import { stepsWith, type StoryRecord } from './record.ts';

/** Words of the interface in both languages. */
const both = (word: (lang: 'zh' | 'en') => string): Localized => ({ zh: word('zh'), en: word('en') });

/** All claims, sources and steps as one object; claims.schema.json says what is in it. */
export function claimsJson({ title, claims, sources, steps }: StoryRecord) {
	return {
		// Relative, so that the two files may lie in any folder.
		$schema: 'claims.schema.json',
		title,
		licence: 'CC-BY-4.0',
		grades: GRADES.map((id) => ({
			id,
			name: both((lang) => gradeName(id, lang)),
			means: both((lang) => GRADE_MEANS[lang][id])
		})),
		scopes: SCOPES.map((id) => ({ id, name: both((lang) => scopeName(id, lang)) })),
		steps: steps.map(({ id, title }) => ({ id, title })),
		sources: Object.values(sources),
		claims: Object.values(claims).map((claim) => {
			const { id, says, scope, asOf, grade, note, newspaperLine, sources: cited } = claim;
			return {
				id,
				says,
				scope,
				asOf,
				grade,
				figures: figuresIn(claim).map(({ part, quantity }) => ({ ...(part !== undefined && { part }), ...quantity })),
				...(note && { note }),
				...(newspaperLine !== undefined && { newspaperLine }),
				sources: cited,
				steps: stepsWith(id, steps).map((step) => step.id)
			};
		})
	};
}
