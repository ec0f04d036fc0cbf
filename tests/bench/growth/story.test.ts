import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldersOf, loadContent } from '../../../src/lib/content/load.ts';
import { grownStory, ownId } from './story.ts';

const folders = foldersOf(process.cwd());
const yaml = readFileSync(join(folders.content, 'story.yaml'), 'utf8');

test('a grown story is one that the story’s own parser takes', () => {
	const content = mkdtempSync(join(tmpdir(), 'grown-'));
	try {
		for (const name of ['claims', 'sources', 'site'])
			cpSync(join(folders.content, `${name}.yaml`), join(content, `${name}.yaml`));
		writeFileSync(join(content, 'story.yaml'), grownStory(yaml, 100));
		const [grown, story] = [loadContent({ ...folders, content }).story, loadContent().story];
		expect(grown.steps).toHaveLength(100);
		expect(grown.chapters).toHaveLength(story.chapters.length);
		expect(new Set(grown.steps.map(({ id }) => ownId(id)))).toEqual(new Set(story.steps.map(({ id }) => id)));
		expect(grown.steps[99]!.text).toEqual(story.steps[99 % story.steps.length]!.text);
	} finally {
		rmSync(content, { recursive: true });
	}
});
