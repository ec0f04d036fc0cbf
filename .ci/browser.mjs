import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const RESULTS = 'test-results';

/**
 * Playwright's tests, with arguments of its own.
 * @param {readonly string[]} more
 * @returns {number} its exit code
 */
function play(...more) {
	const cli = 'node_modules/@playwright/test/cli.js';
	const given = process.argv.slice(2);
	return spawnSync(process.execPath, [cli, 'test', ...given, ...more], { stdio: 'inherit' }).status ?? 1;
}

/**
 * Whether all that failed was tests whose browser had stopped drawing, as tests/e2e/frames.ts notes them.
 * @returns {boolean}
 */
function onlyStopped() {
	const [last, notes] = [`${RESULTS}/.last-run.json`, `${RESULTS}/stopped`];
	if (!existsSync(last) || !existsSync(notes)) return false;
	/** @type {{ failedTests: string[] }} */
	const { failedTests } = JSON.parse(readFileSync(last, 'utf8'));
	const stopped = readdirSync(notes);
	return failedTests.length > 0 && failedTests.every((test) => stopped.includes(test));
}

let code = play();
if (code !== 0 && onlyStopped()) {
	console.log('\nThe browser stopped drawing under these tests. They, and no others, run once more.\n');
	code = play('--last-failed');
}
process.exitCode = code;
