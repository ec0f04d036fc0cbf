import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { policeAddress } from './site.ts';
import { Site } from './written/site.ts';

const issues = (rest: object) => {
	const result = v.safeParse(Site, { languages: ['zh'], ...rest });
	return result.success ? [] : result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
};

test('nothing but the languages is asked for', () => {
	expect(v.parse(Site, { languages: ['zh'] })).toEqual({ languages: ['zh'], credits: {}, licences: [], footer: [] });
});

describe('numbers are taken as they are granted', () => {
	test.for([
		{ icp: '湘ICP备2024000001号-1' },
		{ icp: '京ICP证030173号' },
		{ police: '湘公网安备43020402000001号' },
		{ police: '湘公网安备 43020402000001号' },
		{ approval: 'GS（2024）0001号' },
		{ approval: 'GS京（2024）1061号' },
		{ approval: '湘S(2024)058号' },
		{ approval: 'GS（2024）0001号', boundaries: 'boundaries.geojson' },
		{ credits: { production: { zh: '某社' }, review: { zh: '某人', en: 'Somebody' } } }
	])('%o', (rest) => {
		expect(issues(rest)).toEqual([]);
	});

	test.for([
		[{ icp: '2024000001' }, 'icp: this is no ICP number'],
		[{ police: '湘公网安备4302号' }, 'police: this is no 公安备案 number'],
		[{ approval: '示意图' }, 'approval: this is no map approval number'],
		[{ approval: 'GS（24）1号' }, 'approval: this is no map approval number'],
		[{ boundaries: '' }, 'boundaries: the path is empty'],
		[{ credits: { cook: { zh: '某人' } } }, 'credits.cook: ']
	] as const)('%o is not', ([rest, said]) => {
		expect(issues(rest).join('\n')).toContain(said);
	});
});

test('boundaries without an approval number are refused, at the line that names them', () => {
	expect(issues({ boundaries: 'boundaries.geojson' })).toEqual([
		expect.stringMatching(
			/^boundaries: boundaries may not be published without a map approval number — write approval:/
		)
	]);
});

test('a police number is looked up by its digits', () => {
	expect(policeAddress('湘公网安备 43020402000001号')).toMatch(/\?code=43020402000001$/);
});
