import * as v from 'valibot';
import { LANGS } from '../localized.ts';
import { ROLES } from '../site.ts';
import { Address } from './claim.ts';
import { Localized } from './localized.ts';

/** A line at the foot of the page, which may lead somewhere. */
const Line = v.strictObject({ text: Localized, url: v.optional(Address) });
export type Line = v.InferOutput<typeof Line>;

/** 湘ICP备2024000001号, or that of one site of several: 湘ICP备2024000001号-1. */
const Icp = v.pipe(
	v.string(),
	v.regex(
		/^\p{sc=Han}ICP[备证]\d{6,12}号(-\d{1,3})?$/u,
		'this is no ICP number — write it as it was granted, like 湘ICP备2024000001号-1'
	)
);

/** 湘公网安备43020402000001号: fourteen digits, by which the police's own site finds it. */
const Police = v.pipe(
	v.string(),
	v.regex(
		/^\p{sc=Han}公网安备\s?\d{14}号$/u,
		'this is no 公安备案 number — write it as it was granted, like 湘公网安备43020402000001号'
	)
);

/** GS（2024）0001号, GS京（2024）0001号 or 湘S（2024）001号. */
const Approval = v.pipe(
	v.string(),
	v.regex(
		/^(GS\p{sc=Han}?|\p{sc=Han}S)[（(]\d{4}[）)]\d{1,5}号$/u,
		'this is no map approval number — write it as it was granted, like GS（2024）0001号 or 湘S（2024）001号'
	)
);

/** What an operator sets once for the whole site; everything but the languages may be left out. */
export const Site = v.pipe(
	v.strictObject({
		/** Address of the published story, ending in a slash; canonical links and share pictures need it. */
		canonical: v.optional(v.pipe(Address, v.endsWith('/', 'the address has no slash at its end — add one'))),
		/** Where WeChat's menu should share the reader's step: needs an official account, whose server signs addresses. */
		wechat: v.optional(
			v.strictObject({
				/** Answers `?url={page}` with appId, timestamp, nonceStr and signature as JSON. */
				signUrl: Address
			})
		),
		languages: v.pipe(v.array(v.picklist(LANGS)), v.includes('zh', 'Chinese is not among the languages — add zh')),
		/** Who did what. */
		credits: v.optional(v.strictObject(v.entriesFromList(ROLES, v.optional(Localized))), {}),
		/** Where the data come from, in a line. */
		dataSources: v.optional(Line),
		licences: v.optional(v.array(Line), []),
		/** Further lines at the foot of the page. */
		footer: v.optional(v.array(Line), []),
		icp: v.optional(Icp),
		police: v.optional(Police),
		/** 审图号: stands on every map, and at the foot of the page. */
		approval: v.optional(Approval),
		/** Path of a GeoJSON file with the boundaries that the map may show, from the folder of site.yaml. */
		boundaries: v.optional(v.pipe(v.string(), v.nonEmpty('the path is empty — write it, or remove the line')))
	}),
	v.forward(
		v.partialCheck(
			[['boundaries'], ['approval']],
			({ boundaries, approval }) => boundaries === undefined || approval !== undefined,
			'boundaries may not be published without a map approval number — write approval: with the 审图号 they were granted, or remove this line'
		),
		['boundaries']
	)
);
export type Site = v.InferOutput<typeof Site>;
