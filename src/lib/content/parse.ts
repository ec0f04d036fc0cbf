import * as v from 'valibot';
import { Claim, Source } from '#lib/schema/written/claim.ts';
import { Site } from '#lib/schema/written/site.ts';
import type { FullStory } from '#lib/schema/story.ts';
import { readChapters } from './checks/chapters.ts';
import { checkDocked } from './checks/docked.ts';
import { readDoc, type Doc } from './reading/document.ts';
import { checkDrawn } from './checks/drawn.ts';
import { missingEnglish } from './checks/english.ts';
import { readEntries, type Entries } from './reading/entries.ts';
import { checkEvidence } from './checks/evidence.ts';
import { deepFreeze } from './freeze.ts';
import { schemaProblems } from './reading/issues.ts';
import { joinStory } from './join.ts';
import type { Known } from './checks/known.ts';
import { checkMeasures } from './checks/measures.ts';
import { checkParity } from './checks/parity.ts';
import { checkPlain } from './checks/plain.ts';
import { ContentError, problem, type Problem } from './reading/problem.ts';
import { checkReads } from './checks/reads.ts';
import { checkReferences } from './checks/references.ts';
import { frameProblems, stepProblems } from './checks/texts.ts';

/** The four files that make a story. */
export const FILES = ['story', 'claims', 'sources', 'site'] as const;
export type Texts = Readonly<Record<(typeof FILES)[number], { readonly file: string; readonly text: string }>>;

/** What the four files say. `claims` and `sources` are all there are; the story holds only those it uses. */
export interface Content {
	story: FullStory;
	site: Site;
	claims: Readonly<Record<string, Claim>>;
	sources: Readonly<Record<string, Source>>;
}

const values = <T>({ valid }: Entries<T>) => Object.fromEntries([...valid].map(([id, { value }]) => [id, value]));

/** What keeps a file that can be read from being checked any further: the list it should be is not there. */
function unlisted(doc: Doc, noun: string): Problem[] {
	if (Array.isArray(doc.data) && doc.data.length > 0) return [];
	const spot = { file: doc.file, line: 1, column: 1 };
	return [problem(spot, `the file has no list of ${noun}s`, `begin each ${noun} with "- id: "`)];
}

/**
 * The story that four YAML texts tell, checked, joined and frozen; `known` is what the map knows.
 * @throws ContentError with every problem in them; if one cannot be read, with only what keeps it from being read.
 */
export function parseStory(texts: Texts, known: Known): Content {
	const read = FILES.map((name) => readDoc(texts[name].file, texts[name].text));
	const slips = read.flatMap(({ problems }) => problems);
	const docs = read.map(({ doc }) => doc);
	if (docs.some(({ data }) => data === undefined)) throw new ContentError(slips);
	const [storyDoc, claimsDoc, sourcesDoc, siteDoc] = docs as [Doc, Doc, Doc, Doc];
	const listless = [...unlisted(claimsDoc, 'claim'), ...unlisted(sourcesDoc, 'source')];
	if (listless.length) throw new ContentError([...slips, ...listless]);

	const site = v.safeParse(Site, siteDoc.data);
	const sources = readEntries(sourcesDoc, [[]], Source, 'source');
	const claims = readEntries(claimsDoc, [[]], Claim, 'claim');
	const { frame, steps, problems: unread } = readChapters(storyDoc);

	const problems = [
		...slips,
		...(site.success ? [] : schemaProblems(siteDoc, [], site.issues)),
		...(site.success && site.output.languages.includes('en') ? docs.flatMap(missingEnglish) : []),
		...docs.flatMap(checkPlain),
		...sources.problems,
		...claims.problems,
		...checkEvidence(claims, sources),
		...checkDrawn(claims, known.drawn),
		...unread,
		...(frame ? frameProblems(storyDoc, frame) : []),
		...stepProblems(steps, claims),
		...checkParity(steps, claims),
		...checkMeasures(steps, claims),
		...[...steps.valid.values()].flatMap((entry) => checkReferences(entry, known, claims)),
		...checkDocked([...steps.valid.values()]),
		...checkReads([...steps.valid.values()], claims)
	];
	if (problems.length || !site.success || !frame) throw new ContentError(problems);

	const all = [...steps.valid.values()];
	const written = {
		...frame,
		chapters: frame.chapters.map((chapter, i) => ({
			...chapter,
			steps: all.filter(({ path }) => path[1] === i).map(({ value }) => value)
		}))
	};
	const story = joinStory(written, claims, sources, known);
	return deepFreeze({ story, site: site.output, claims: values(claims), sources: values(sources) });
}
