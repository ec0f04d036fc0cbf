import * as v from 'valibot';
import { BOUNDS, GRADES, SCOPES } from '../claim.ts';
import { Localized } from './localized.ts';

const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/;
const DATE_FORMS = 'write it like "2018", "2018-12", "2018-12-30" or "2018-12-30T11:38"';

/** Whether a date in one of the forms of `IsoDate` exists: 2018-02-30 does not. */
function isOnCalendar(iso: string): boolean {
	const whole = `${iso.slice(0, 10)}${'-01-01'.slice(iso.length - 4)}T${iso.slice(11) || '00:00'}Z`;
	const time = new Date(whole);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(whole.slice(0, 16));
}

/** A year, month, day or minute: 2018, 2018-12, 2018-12-30, 2018-12-30T11:38 (local time). */
export const IsoDate = v.pipe(
	v.string(`a date in quotes is expected — ${DATE_FORMS}`),
	v.regex(DATE, `this is not a date — ${DATE_FORMS}`),
	v.check((iso) => !DATE.test(iso) || isOnCalendar(iso), 'there is no such date — check month, day and time')
);

/** What sources, chapters, steps and the parts of a claim are called by. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'ids are lower-case letters, digits and hyphens'));

/** The address of a page. Not the platform's own check, which takes `javascript:` and an address without a host. */
export const Address = v.pipe(
	v.string(),
	v.regex(/^https?:\/\/[^\s/]+\.\S+$/, 'this is not an address — write it whole, with https:// and without spaces')
);

const Amount = v.strictObject({
	value: v.number('a number is expected here'),
	unit: v.optional(Localized),
	bound: v.optional(v.picklist(BOUNDS), 'exact'),
	/**
	 * Ids of claims or of their parts (`CLOSE-2017.cumulative`), `+ - * /`, `sqrt()`, brackets, numbers and `mu`, `ha`
	 * (each in km²): checked against `value` at build.
	 */
	formula: v.optional(v.string())
});
const Dated = v.strictObject({ date: IsoDate });

/** One measurable thing a claim says: an amount with its unit, or a date. */
// Chosen by what is written and not tried in turn: a union would report the mistakes of both branches.
export const Quantity = v.lazy((written) =>
	typeof written === 'object' && written !== null && 'date' in written ? Dated : Amount
);
export type Quantity = v.InferOutput<typeof Quantity>;

export const Source = v.strictObject({
	id: Id,
	publisher: Localized,
	/** As the source states it; free words where only an inferred or vague date is known. */
	date: Localized,
	title: v.optional(Localized),
	url: v.optional(Address)
});
export type Source = v.InferOutput<typeof Source>;

export const Claim = v.strictObject({
	/** As a formula and a token can name it. */
	id: v.pipe(
		v.string(),
		v.regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, 'ids of claims are capital letters, digits and hyphens')
	),
	says: Localized,
	scope: v.picklist(SCOPES),
	asOf: Localized,
	grade: v.picklist(GRADES),
	/** The main figure; absent where the claim is a statement, or where no figure was found. */
	is: v.optional(Quantity),
	/** Further figures of the same claim by name, as in `{claim:TX-SPEC.lanes}`. */
	parts: v.optional(v.record(Id, Quantity), {}),
	note: v.optional(Localized),
	/** Line of the newspaper page, where it has the claim. */
	newspaperLine: v.optional(v.pipe(v.number(), v.integer())),
	sources: v.array(v.string())
});
export type Claim = v.InferOutput<typeof Claim>;
