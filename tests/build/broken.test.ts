import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { build, type Plugin } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyContent, make } from './broken/copy.ts';
import { EDITS, type Edit } from './broken/edits.ts';

const run = promisify(execFile);

/** What must never happen: that Vite goes on from content that is broken. */
const letThrough: Plugin = {
	name: 'let-through',
	configResolved() {
		throw new Error('The content was let through.');
	}
};

/** What Vite's own build of the content in `folder` fails with. One process does for many: starting one is most of the time. */
async function failure(folder: string): Promise<string> {
	vi.stubEnv('STORY_CONTENT', folder);
	const built = build({ plugins: [letThrough] });
	const { message } = await built.then(
		() => new Error('The build did not fail.'),
		(error: Error) => error
	);
	return message;
}

/** What `vite build` of the content in `folder` writes when it fails; throws when it does not. */
async function failingCommand(folder: string): Promise<string> {
	const env = { ...process.env, STORY_CONTENT: folder, NODE_ENV: 'production', VITEST: '' };
	const built = run('node_modules/.bin/vite', ['build', '--outDir', `${folder}/out`], { env, timeout: 50_000 });
	const { code, stderr } = await built.then(
		() => ({ code: 0, stderr: 'The build did not fail.' }),
		(error: { code: number; stderr: string }) => error
	);
	expect(code, stderr).toBe(1);
	return stripVTControlCharacters(stderr);
}

beforeEach(() => {
	vi.stubEnv('NODE_ENV', 'production');
	vi.stubEnv('VITEST', '');
});
afterEach(() => {
	vi.unstubAllEnvs();
});

async function inCopy(task: (folder: string) => Promise<void>) {
	const folder = copyContent();
	try {
		await task(folder);
	} finally {
		rmSync(dirname(folder), { recursive: true });
	}
}

test.for(Object.entries(EDITS))('%s fails the build, which says where and how to mend it', ([, edit]) =>
	inCopy(async (folder) => {
		const spot = make(edit, folder);
		const lines = (await failure(folder)).split('\n');
		const line = lines.find((said) => said.startsWith(`${spot}  `) && said.includes(edit.what));
		expect(line, `${spot} ${edit.what}\n\n${lines.join('\n')}`).toBeDefined();
		expect(line?.split(' — ')[1]).toContain(edit.mend);
	})
);

test('every problem is said at once, and nothing of the code behind them', () =>
	inCopy(async (folder) => {
		const edits: Edit[] = ['a place misspelt', 'a number in digits', 'a source misspelt'].map((name) => EDITS[name]!);
		const spots = edits.map((edit) => make(edit, folder));
		const said = await failingCommand(folder);
		for (const spot of spots) expect(said).toContain(`${spot}  `);
		expect(said).toMatch(/^error during build:\nThe content has \d+ problems:\n/m);
		expect(said).not.toMatch(/^ +at /m);
	})
);
