import * as v from 'valibot';
import { Claim, Source } from '#lib/schema/claim.ts';
import { LANGS, type Localized } from '#lib/schema/localized.ts';
import { Site } from '#lib/schema/site.ts';
import { RawChapter, RawStep, RawStory, type Story } from '#lib/schema/story.ts';
import { readDoc, type Doc, type Path } from './document.ts';
import { missingEnglish } from './english.ts';
import { readEntries, valueAt, type Entries } from './entries.ts';
import { checkEvidence } from './evidence.ts';
import { deepFreeze } from './freeze.ts';
import { schemaProblems } from './issues.ts';
import { joinStory } from './join.ts';
import type { Known } from './known.ts';
import { ContentError, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { CARD_HOLDS, checkProse, checkTitle } from './wording.ts';

/** The four files that make a story. */
export const FILES = ['story', 'claims', 'sources', 'site'] as const;
export type Texts = Readonly<Record<(typeof FILES)[number], { readonly file: string; readonly text: string }>>;

/** What the four files say. `claims` and `sources` are all there are; the story holds only those it uses. */
export interface Content {
	story: Story;
	site: Site;
	claims: Readonly<Record<string, Claim>>;
	sources: Readonly<Record<string, Source>>;
}

// The steps are read one by one, so that a mistake in one hides none in another.
const Frame = v.strictObject({
	...RawStory.entries,
	chapters: v.pipe(
		v.array(v.strictObject({ ...RawChapter.entries, steps: v.array(v.unknown()) })),
		v.minLength(1, 'the story has no chapter — write at least one')
	)
});
const ChapterId = v.looseObject({ id: v.string() });

function titleProblems(doc: Doc, frame: v.InferOutput<typeof Frame>): Problem[] {
	const titled: [Path, Localized][] = [
		[['title'], frame.title],
		[['subtitle'], frame.subtitle],
		...frame.chapters.map(({ title }, i): [Path, Localized] => [['chapters', i, 'title'], title])
	];
	return titled.flatMap(([path, text]) => LANGS.flatMap((lang) => checkTitle(doc, [...path, lang], text[lang] ?? '')));
}

function stepProblems(steps: Entries<v.InferOutput<typeof RawStep>>, claims: Entries<Claim>, known: Known): Problem[] {
	return [...steps.valid.values()].flatMap((entry) => {
		const { value, doc, path } = entry;
		const texts = LANGS.flatMap((lang) => [
			...checkTitle(doc, [...path, 'title', lang], value.title[lang] ?? ''),
			...checkProse(doc, [...path, 'text', lang], value.text[lang] ?? '', lang, claims, CARD_HOLDS),
			...checkProse(doc, [...path, 'aside', lang], value.aside?.[lang] ?? '', lang, claims)
		]);
		return [...texts, ...checkReferences(entry, known, claims)];
	});
}

const values = <T>({ valid }: Entries<T>) => Object.fromEntries([...valid].map(([id, { value }]) => [id, value]));

/**
 * The story that four YAML texts tell, checked, joined and frozen; `known` is what the map knows.
 * @throws ContentError with every problem in them; if one is no YAML, with the problems of the YAML alone.
 */
export function parseStory(texts: Texts, known: Known): Content {
	const read = FILES.map((name) => readDoc(texts[name].file, texts[name].text));
	const unreadable = read.flatMap(({ problems }) => problems);
	if (unreadable.length) throw new ContentError(unreadable);
	const docs = read.map(({ doc }) => doc);
	const [storyDoc, claimsDoc, sourcesDoc, siteDoc] = docs as [Doc, Doc, Doc, Doc];

	const site = v.safeParse(Site, siteDoc.data);
	const frame = v.safeParse(Frame, storyDoc.data);
	const sources = readEntries(sourcesDoc, [[]], Source, 'source');
	const claims = readEntries(claimsDoc, [[]], Claim, 'claim');
	const chapterList = valueAt(storyDoc, ['chapters']);
	const lists = Array.isArray(chapterList) ? chapterList.map((_, i): Path => ['chapters', i, 'steps']) : [];
	const steps = readEntries(
		storyDoc,
		lists.filter((path) => Array.isArray(valueAt(storyDoc, path))),
		RawStep,
		'step'
	);
	const chapters = lists.length ? readEntries(storyDoc, [['chapters']], ChapterId, 'chapter') : undefined;

	const problems = [
		...(site.success ? [] : schemaProblems(siteDoc, [], site.issues)),
		...(site.success && site.output.languages.includes('en') ? docs.flatMap(missingEnglish) : []),
		...sources.problems,
		...claims.problems,
		...checkEvidence(claims, sources),
		...(frame.success ? titleProblems(storyDoc, frame.output) : schemaProblems(storyDoc, [], frame.issues)),
		...(frame.success ? (chapters?.problems ?? []) : []),
		...steps.problems,
		...stepProblems(steps, claims, known)
	];
	if (problems.length || !site.success || !frame.success) throw new ContentError(problems);

	const all = [...steps.valid.values()];
	const written = {
		...frame.output,
		chapters: frame.output.chapters.map((chapter, i) => ({
			...chapter,
			steps: all.filter(({ path }) => path[1] === i).map(({ value }) => value)
		}))
	};
	const story = joinStory(written, claims, sources, known);
	return deepFreeze({ story, site: site.output, claims: values(claims), sources: values(sources) });
}
