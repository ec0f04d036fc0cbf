import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { FLAGS } from '../../../../.ci/kiosk.mjs';

const SCRIPT = 'src/lib/kiosk/stand/stand.sh';
const folder = mkdtempSync(join(tmpdir(), 'stand-'));
const started = join(folder, 'started');
const waits = join(folder, 'waits');
const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((off) => off()));

/** A program that writes down how it was called, does something more, and ends. */
function fake(name: string, notes: string, more = ''): string {
	const path = join(folder, name);
	writeFileSync(path, `#!/bin/sh\necho "$@" >> ${notes}\n${more}\n`);
	chmodSync(path, 0o755);
	writeFileSync(notes, '');
	return path;
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as { port: number };
	await new Promise((resolve) => server.close(resolve));
	return port;
}

function run(address: string) {
	const profile = join(folder, 'profile');
	mkdirSync(join(profile, 'Default'), { recursive: true });
	writeFileSync(join(profile, 'Default', 'Preferences'), '{"exited_cleanly":false,"exit_type":"Crashed"}');
	fake('sleep', waits, 'exec /bin/sleep 0.1');
	const env = {
		...process.env,
		PATH: `${folder}:${process.env['PATH']}`,
		CHROMIUM_PATH: fake('browser', started, 'exit 7'),
		STAND_PROFILE: profile
	};
	const child = spawn('bash', [SCRIPT, address], { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	child.stderr!.on('data', (text) => (said += String(text)));
	undo.push(() => process.kill(-child.pid!));
	return { profile, said: () => said };
}
const lines = (file: string) => readFileSync(file, 'utf8').trim().split('\n').filter(Boolean);
const starts = () => lines(started);

test('the browser is started once the server answers, and again whenever it ends', async () => {
	const port = await freePort();
	const address = `http://127.0.0.1:${port}/kiosk/?lang=en`;
	const { profile, said } = run(address);
	// It has looked for the server, waited a second, and looked again.
	await vi.waitFor(() => expect(lines(waits).length).toBeGreaterThanOrEqual(2), { timeout: 8000 });
	expect([lines(waits)[0], starts()]).toEqual(['1', []]);
	const server = createServer((socket) => socket.end()).listen(port, '127.0.0.1');
	undo.push(() => server.close());
	await vi.waitFor(() => expect(starts().length).toBeGreaterThanOrEqual(3), { timeout: 8000 });
	expect(lines(waits).at(-1)).toBe('3');
	expect(said()).toMatch(/ended with code 7; it is started again in 3 s/);
	const [first] = starts();
	for (const flag of FLAGS) expect(first).toContain(flag);
	expect(first).toContain(`--app=${address}`);
	expect(readFileSync(join(profile, 'Default', 'Preferences'), 'utf8')).toBe(
		'{"exited_cleanly":true,"exit_type":"Normal"}'
	);
}, 20_000);

test('the script, the command and the sheet name the same flags', () => {
	const sheet = readFileSync('src/lib/kiosk/README.md', 'utf8');
	for (const flag of FLAGS) expect(sheet, flag).toContain(flag);
	expect(execFileSync('bash', ['-n', SCRIPT]).toString()).toBe('');
	rmSync(folder, { recursive: true });
});
