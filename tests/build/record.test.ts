import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../src/lib/i18n/format.ts';
import type { claimsJson } from '../../src/lib/receipts/record/json.ts';
import type { CLAIMS_SCHEMA } from '../../src/lib/receipts/record/jsonSchema.ts';
import { loadsOf } from './budgets/loads.ts';

const file = (name: string) => readFileSync(join('build', name));
/** As a browser decodes what it is sent. */
const text = (name: string) => new TextDecoder().decode(file(name));

const page = text('sources/index.html');
const json = JSON.parse(text('sources/claims.json')) as ReturnType<typeof claimsJson>;
const rows = csvParse(text('sources/claims.csv'));

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
/** The words of a piece of HTML, each run of white space as one space. */
function words(html: string): string {
	return html
		.replace(/<!--[^]*?-->|<[^>]*>/g, '')
		.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
		.replace(/\s+/g, ' ')
		.trim();
}
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found!);

/** What the page shows of each claim, by its id. */
const articles = new Map(
	[...page.matchAll(/<article id="([^"]+)"([^>]*)>([^]*?)<\/article>/g)].map(([, id, attributes, html]) => [
		id!,
		{ attributes: attributes!, html: html! }
	])
);

describe('the downloads', () => {
	test('the JSON fits the JSON Schema it names, which lies beside it', () => {
		const schema = JSON.parse(text(`sources/${json.$schema}`)) as typeof CLAIMS_SCHEMA;
		const validate = new Ajv2020({ strict: true }).compile(schema);
		validate(json);
		expect(validate.errors).toBeNull();
	});

	test('the table has one row for each figure in the JSON, with the same value', () => {
		const figures = json.claims.flatMap(({ id, grade, scope, figures }) => {
			const about = { claim: id, grade, scope };
			if (figures.length === 0) return [{ ...about, part: '', value: '', date: '' }];
			return figures.map((figure) => ({
				...about,
				part: figure.part ?? '',
				value: 'value' in figure ? String(figure.value) : '',
				date: 'date' in figure ? figure.date : ''
			}));
		});
		const found = rows.map(({ claim, grade, scope, part, value, date }) => ({ claim, grade, scope, part, value, date }));
		expect(found).toEqual(figures);
	});

	test('the places are valid GeoJSON, and the page lists each of them and those without a position', () => {
		const { features } = check(text('sources/places.geojson')) as GeoJSON.FeatureCollection;
		const listed = all(page, /<tr id="place-([^"]+)" data-shown-as="(?:pin|halo)"/g);
		expect(features.map(({ id }) => id).sort()).toEqual(listed.sort());
		const unplaced = all(page, /<tr id="place-([^"]+)" data-shown-as="list"/g);
		expect(all(page, /data-unplaced="([^"]+)"/g)).toEqual(unplaced);
	});
});

describe('the page shows what the downloads say', () => {
	test('every claim has its address on the page, and every address is a claim', () => {
		expect([...articles.keys()].sort()).toEqual(json.claims.map(({ id }) => id).sort());
	});

	test.for(json.claims)('$id', ({ id, says, note, grade, scope, asOf, figures, sources, steps }) => {
		const { attributes, html } = articles.get(id)!;
		expect(attributes).toContain(`data-grade="${grade}"`);
		expect(attributes).toContain(`data-scope="${scope}"`);
		for (const said of [says, asOf, ...(note ? [note] : [])]) expect(words(html)).toContain(words(said.zh));

		const shown = [...html.matchAll(/data-figure="([^"]+)"[^>]*>([^]*?)<\/(?:p|dd)>/g)];
		expect(shown.map(([, name]) => name)).toEqual(figures.map(({ part }) => (part ? `${id}.${part}` : id)));
		figures.forEach((figure, i) => {
			const [value, formula] = words(shown[i]![2]!).split(' = ');
			expect(value).toBe(words(formatQuantity(figure, 'zh')));
			expect(formula !== undefined).toBe('formula' in figure);
		});

		const own = rows.filter(({ claim }) => claim === id);
		for (const row of own) {
			expect(row.sources).toBe(sources.join(' '));
			expect(row.steps).toBe(steps.join(' '));
			expect(row.says_zh).toBe(says.zh);
		}
		expect(all(html, /data-source="([^"]+)"/g)).toEqual(sources);
		expect(all(html, /data-step-link="([^"]+)"/g)).toEqual(steps);
		const links = json.sources.filter(({ id }) => sources.includes(id)).flatMap(({ url }) => url ?? []);
		expect(all(html, /href="(https?:[^"]+)"/g).map(words).sort()).toEqual(links.sort());
	});

	test('the claims graded as missing are those listed as not found', () => {
		const missing = json.claims.filter(({ grade }) => grade === 'missing').map(({ id }) => id);
		expect(all(page, /data-missing="([^"]+)"/g)).toEqual(missing);
		expect(all(page, /data-key="([^"]+)"/g)).toEqual(json.grades.map(({ id }) => id));
	});
});

describe('what the page weighs', () => {
	test('no claim is written into the page twice', () => {
		const { note } = json.claims.find(({ id }) => id === 'S06')!;
		// Dates in it stand apart, in elements of their own.
		const words = page.replaceAll(/<!--.*?-->|<\/?span\b[^>]*>/g, '');
		expect(words.split(note!.zh)).toHaveLength(2);
		expect(words).not.toContain(note!.en);
	});

	test("the story's own scripts do not carry what only the record needs", () => {
		const { scripts } = loadsOf('index.html', text);
		expect(scripts.length).toBeGreaterThan(0);
		for (const script of scripts) expect(text(script), script).not.toContain('没有找到走向');
	});
});
