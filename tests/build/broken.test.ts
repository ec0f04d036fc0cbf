import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { expect, test, vi } from 'vitest';
import { copyContent, make } from './broken/copy.ts';
import { EDITS, type Edit } from './broken/edits.ts';

// Each test runs a whole Vite: two at a time leave a small machine room for what else it does.
vi.setConfig({ maxConcurrency: 2, testTimeout: 60_000 });

const run = promisify(execFile);

/** What a build of the content in `folder` writes when it fails; throws when it does not. */
async function failingBuild(folder: string): Promise<string> {
	const env = { ...process.env, STORY_CONTENT: folder, NODE_ENV: 'production', VITEST: '' };
	const built = run('node_modules/.bin/vite', ['build', '--outDir', `${folder}/out`], { env, timeout: 50_000 });
	const { code, stderr } = await built.then(
		() => ({ code: 0, stderr: 'The build did not fail.' }),
		(error: { code: number; stderr: string }) => error
	);
	expect(code, stderr).toBe(1);
	return stripVTControlCharacters(stderr);
}

async function inCopy(task: (folder: string) => Promise<void>) {
	const folder = copyContent();
	try {
		await task(folder);
	} finally {
		rmSync(dirname(folder), { recursive: true });
	}
}

test.concurrent.for(Object.entries(EDITS))('%s fails the build, which says where and how to mend it', ([, edit]) =>
	inCopy(async (folder) => {
		const spot = make(edit, folder);
		const lines = (await failingBuild(folder)).split('\n');
		const line = lines.find((said) => said.startsWith(`${spot}  `) && said.includes(edit.what));
		expect(line, `${spot} ${edit.what}\n\n${lines.join('\n')}`).toBeDefined();
		expect(line?.split(' — ')[1]).toContain(edit.mend);
	})
);

test.concurrent('every problem is said at once, and nothing of the code behind them', () =>
	inCopy(async (folder) => {
		const edits: Edit[] = ['a place misspelt', 'a number in digits', 'a source misspelt'].map((name) => EDITS[name]!);
		const spots = edits.map((edit) => make(edit, folder));
		const said = await failingBuild(folder);
		for (const spot of spots) expect(said).toContain(`${spot}  `);
		expect(said).toMatch(/^error during build:\nThe content has \d+ problems:\n/m);
		expect(said).not.toMatch(/^ +at /m);
	})
);
