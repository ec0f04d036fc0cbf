import { amountOf, dateOf, type Grade } from '#lib/schema/claim.ts';
import { YEARS } from '#lib/schema/story.ts';
import type { Claims } from '../figure.ts';

export const STAGES = ['signed', 'building', 'open'] as const;
export type Stage = (typeof STAGES)[number];

/** What is known of a park's stage: the claim's own date or that of a part, and its evidence where it is better than the claim's. */
interface Source {
	claim: string;
	part?: string;
	grade?: Grade;
}

/** Every park, with the stages that a claim speaks of. `missing` is a stage that was looked for and not found. */
const PARKS = {
	// The start has other sources; the opening in June is the newspaper's alone.
	sany: { building: { claim: 'S15', part: 'started', grade: 'single' }, open: { claim: 'S15' } },
	beidou: { building: { claim: 'BD-AREA', part: 'begun' } },
	science: { building: { claim: 'KC', part: 'started' } },
	shouzhong: { signed: { claim: 'SZ', part: 'signed' }, building: 'missing' },
	'dual-carbon': {
		signed: { claim: 'S16', part: 'signed' },
		building: { claim: 'CRRC-PARK', part: 'ground-broken' }
	}
} as const satisfies Record<string, Partial<Record<Stage, Source | 'missing'>>>;
export type Park = keyof typeof PARKS;

/** A stage of a park as it is drawn. */
export interface Mark {
	stage: Stage;
	/** ISO 8601; absent where it was not found. */
	date?: string;
	/** Reached only after the end of the story. */
	after: boolean;
	/** Only the newspaper says so, or sources disagree. */
	doubtful: boolean;
}

export interface Row {
	park: Park;
	marks: Mark[];
}

function markOf(claims: Claims, stage: Stage, source: Source | 'missing'): Mark {
	if (source === 'missing') return { stage, after: false, doubtful: false };
	const date = dateOf(claims, source.claim, source.part);
	const grade = source.grade ?? claims[source.claim]!.grade;
	const after = Number(date.slice(0, 4)) > YEARS[1];
	return { stage, date, after, doubtful: grade === 'newspaper' || grade === 'conflicting' };
}

/** A row for each park with the marks of its known stages, in the order of the stages. @throws where a date is missing. */
export function rows(claims: Claims): Row[] {
	return (Object.keys(PARKS) as Park[]).map((park) => {
		const stages: Partial<Record<Stage, Source | 'missing'>> = PARKS[park];
		return {
			park,
			marks: STAGES.flatMap((stage) => {
				const source = stages[stage];
				return source ? [markOf(claims, stage, source)] : [];
			})
		};
	});
}

/** How many projects had signed for 北斗产业园, by the two counts. */
export const projects = (claims: Claims): [march: number, autumn: number] => [
	amountOf(claims, 'S13', 'march'),
	amountOf(claims, 'S13')
];
