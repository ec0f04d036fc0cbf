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
const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((off) => off()));

/** A browser that writes down how it was started, and ends. */
function fakeBrowser(): string {
	const path = join(folder, 'browser');
	writeFileSync(path, `#!/bin/sh\necho "$@" >> ${started}\n`);
	chmodSync(path, 0o755);
	writeFileSync(started, '');
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
	const env = { ...process.env, CHROMIUM_PATH: fakeBrowser(), STAND_PROFILE: profile, STAND_PAUSE: '0.2' };
	const child = spawn('bash', [SCRIPT, address], { env, detached: true, stdio: 'ignore' });
	undo.push(() => process.kill(-child.pid!));
	return profile;
}
const starts = () => readFileSync(started, 'utf8').trim().split('\n').filter(Boolean);

test('the browser is started once the server answers, and again whenever it ends', async () => {
	const port = await freePort();
	const address = `http://127.0.0.1:${port}/kiosk/?lang=en`;
	const profile = run(address);
	await new Promise((resolve) => setTimeout(resolve, 1200));
	expect(starts()).toEqual([]);
	const server = createServer((socket) => socket.end()).listen(port, '127.0.0.1');
	undo.push(() => server.close());
	await vi.waitFor(() => expect(starts().length).toBeGreaterThanOrEqual(3), { timeout: 8000 });
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
