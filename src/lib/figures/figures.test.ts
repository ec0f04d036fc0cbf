import { greatest, range } from 'd3';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { DRAWN_FROM } from '#lib/schema/drawnFrom.ts';
import { FIGURES, isDocked, type FigureId } from '#lib/schema/figures.ts';
import type { Claim, Quantity } from '#lib/schema/claim.ts';
import { LANGS, type Lang } from '#lib/schema/localized.ts';
import { READS } from '#lib/schema/reads.ts';
import { YEARS } from '#lib/schema/story.ts';
import { cameraOf } from '#lib/story/scene.ts';
import Chart from './Chart.svelte';
import OnMap from './OnMap.svelte';

const { story, claims: all } = loadContent();
const frame = {
	width: 640,
	height: 320,
	free: { x: 0, y: 0, width: 640, height: 300 },
	dock: 0,
	scale: 1,
	travel: 1
};
const ids = Object.keys(FIGURES) as FigureId[];
/** The step that shows a figure from nearest: from afar a mark is no smaller than what can be seen. */
const used = (id: FigureId) =>
	greatest(
		story.steps.filter(({ figures }) => figures.some((figure) => figure.id === id)),
		(step) => cameraOf(story, step, frame).zoom
	)!;

/** A figure's markup as it stands complete, or as far as `drawn`. */
function markup(id: FigureId, claims: Record<string, Claim> = all, { drawn = 1, lang = 'zh' as Lang, year = 0 } = {}) {
	const step = used(id);
	const props = { claims, lang, year: year || step.years[1], drawn };
	if (isDocked(id)) return render(Chart, { props: { ...props, id } }).body;
	const camera = cameraOf(story, step, frame);
	return render(OnMap, { props: { ...props, id, frame, camera, strength: 1 } }).body;
}

/** A quantity that says something else: another amount, or another day. */
function other(quantity: Quantity): Quantity {
	if (!('date' in quantity)) {
		const less = quantity.value * 0.7;
		return { ...quantity, value: Number.isInteger(quantity.value) ? Math.floor(less) : less };
	}
	const [year, ...rest] = quantity.date.split('-');
	return { date: [Number(year) - 1, ...rest].join('-') };
}

/** Ways in which a claim could say something else: its figures, or for a statement its words and its evidence. */
function others({ is, parts, says, grade, ...rest }: Claim): Claim[] {
	const claim = { ...rest, is, parts, says, grade };
	const figures = [
		...(is ? [{ ...claim, is: other(is) }] : []),
		...Object.keys(parts).map((part) => ({ ...claim, parts: { ...parts, [part]: other(parts[part]!) } }))
	];
	if (is) return figures;
	const regraded = { ...claim, grade: grade === 'newspaper' ? ('corroborated' as const) : ('newspaper' as const) };
	return [...figures, regraded, { ...claim, says: { zh: `另${says.zh}`, en: `Other ${says.en}` } }];
}

/** A figure as it stands at the end of every year of the dial. */
const throughTheYears = (id: FigureId, claims?: Record<string, Claim>) =>
	range(YEARS[0], YEARS[1] + 1)
		.map((year) => markup(id, claims, { year }))
		.join('');

describe.for(ids)('%s', (id) => {
	test('stands in a step of the story', () => {
		expect(used(id)).toBeDefined();
	});

	test('is drawn in both languages', () => {
		for (const lang of LANGS) expect(markup(id, all, { lang })).toMatch(/<(path|line|rect|circle|text|polygon)/);
	});

	test('comes from its claims: each of them changed changes the drawing', () => {
		const drawn = throughTheYears(id);
		for (const claim of DRAWN_FROM[id]) {
			if (all[claim]!.grade === 'missing') continue;
			const redrawn = others(all[claim]!).map((other) => throughTheYears(id, { ...all, [claim]: other }));
			expect(new Set([drawn, ...redrawn]).size, `${claim} changed, and ${id} is drawn as before`).toBeGreaterThan(1);
		}
	});

	test('a figure that was missing is drawn as soon as it is found', () => {
		for (const claim of DRAWN_FROM[id]) {
			if (all[claim]!.grade !== 'missing') continue;
			const found = { ...all[claim]!, grade: 'single' as const, is: { value: 300, bound: 'exact' as const } };
			const year = Number(/\d{4}/.exec(claim)![0]);
			expect(markup(id, { ...all, [claim]: found }, { year }), claim).not.toBe(markup(id, all, { year }));
		}
	});

	test('declares everything without which it cannot be drawn, so that the build can tell an editor', () => {
		const { amounts = [], counts = [], dates = [], years = [] } = READS[id];
		for (const claim of DRAWN_FROM[id]) {
			const { is, parts, asOf } = all[claim]!;
			const breaks = (without: Claim) => {
				try {
					for (const lang of LANGS)
						for (const year of range(YEARS[0], YEARS[1] + 1))
							if (/NaN|Infinity/.test(markup(id, { ...all, [claim]: without }, { lang, year }))) return true;
					return false;
				} catch {
					return true;
				}
			};
			const bare = { ...all[claim]! };
			delete bare.is;
			const declared = new Set<string>([...amounts, ...counts, ...dates]);
			if (is && breaks(bare)) expect(declared, claim).toContain(claim);
			for (const part of Object.keys(parts)) {
				const { [part]: gone, ...others } = parts;
				if (gone && breaks({ ...all[claim]!, parts: others })) expect(declared).toContain(`${claim}.${part}`);
			}
			if (breaks({ ...all[claim]!, asOf: { ...asOf, zh: '不详' } })) expect(years).toContain(claim);
		}
	});

	test('keeps no memory: the same moment is the same drawing', () => {
		const before = markup(id, all, { drawn: 0.4 });
		markup(id, all, { drawn: 1, year: YEARS[0] });
		expect(markup(id, all, { drawn: 0.4 })).toBe(before);
	});

	test('has no word or number that a figure could not give', () => {
		for (const lang of LANGS) expect(markup(id, all, { lang })).not.toMatch(/NaN|undefined|Infinity|\[object/);
	});
});
