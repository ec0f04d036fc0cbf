import * as v from 'valibot';
import { Address } from './claim.ts';
import { LANGS, Localized } from './localized.ts';

/** What an operator sets once for the whole site; everything but the languages may be left out. */
export const Site = v.strictObject({
	/** Address of the published story, ending in a slash; canonical links and share pictures need it. */
	canonical: v.optional(v.pipe(Address, v.endsWith('/', 'the address has no slash at its end — add one'))),
	languages: v.pipe(v.array(v.picklist(LANGS)), v.includes('zh', 'Chinese is not among the languages — add zh')),
	/** Where WeChat's menu should share the reader's step: needs an official account, whose server signs addresses. */
	wechat: v.optional(
		v.strictObject({
			/** Answers `?url={page}` with appId, timestamp, nonceStr and signature as JSON. */
			signUrl: Address
		})
	),
	/** Lines at the foot of the page: credits, licences, registration numbers. */
	footer: v.optional(
		v.array(
			v.strictObject({
				text: Localized,
				url: v.optional(Address)
			})
		),
		[]
	)
});
export type Site = v.InferOutput<typeof Site>;
