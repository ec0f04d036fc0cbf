import { formatNumber } from '#lib/i18n/format.ts';
import { figureOf, type Claim } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';

const UNITS: Record<string, Record<Lang, string>> = {
	mu: { zh: '亩', en: 'mu' },
	ha: { zh: '公顷', en: 'ha' }
};
const SIGNS: Record<string, string> = { '*': ' × ', '/': ' ÷ ', '-': ' − ', '+': ' + ' };

/**
 * A formula as a reader can check it: `S06 - CLOSE-2017` becomes 261 − 147, `sqrt(S18)` √(15.15), `S25 * mu` 3500 × 亩.
 * Claims the record does not hold keep their id.
 */
export function legible(formula: string, claims: Readonly<Record<string, Claim>>, lang: Lang): string {
	const figure = (id: string, part?: string) => {
		const claim = claims[id];
		const quantity = claim && figureOf(claim, part);
		return quantity && 'value' in quantity ? formatNumber(quantity.value, lang) : undefined;
	};
	const parts = formula.match(/[A-Z][A-Z0-9-]*(?:\.[a-z0-9-]+)?|[a-z]+|[\d.]+|[-+*/()]/g) ?? [];
	return parts
		.map((part) => {
			const [id, name] = part.split('.') as [string, string?];
			if (/^[A-Z]/.test(part)) return figure(id, name) ?? part;
			return part === 'sqrt' ? '√' : (SIGNS[part] ?? UNITS[part]?.[lang] ?? part);
		})
		.join('')
		.trim();
}
