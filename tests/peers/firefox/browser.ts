import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAMS = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Path of a Firefox to test with: `FIREFOX_PATH`, or the system's. */
export const findFirefox = (): string | undefined =>
	[process.env['FIREFOX_PATH'], ...PROGRAMS].find((path) => path && existsSync(path));

/** Why tests are left out where there is none. */
export const MISSING = 'There is no Firefox here: install one, or set FIREFOX_PATH to its program file.';

/** A document in a tab or in a frame. */
export interface Context {
	context: string;
	url: string;
	children: Context[];
}

/** A Firefox without a window, set as told, spoken to in WebDriver BiDi, which it has built in. */
export async function openFirefox(program: string, settings: Record<string, boolean> = {}) {
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const set = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${value});`);
	writeFileSync(join(profile, 'user.js'), set.join('\n'));
	const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
	const browser = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
	const address = await new Promise<string>((found, failed) => {
		browser.stderr.on('data', (said) => {
			const [, url] = /WebDriver BiDi listening on (ws:\S+)/.exec(String(said)) ?? [];
			if (url) found(`${url}/session`);
		});
		browser.once('exit', () => failed(new Error(`${program} ended before it could be spoken to.`)));
	});
	const socket = new WebSocket(address);
	await new Promise((opened) => socket.addEventListener('open', opened));
	const waiting = new Map<number, (answer: { result?: unknown; message?: string }) => void>();
	const heard: { method: string; params: Record<string, unknown> }[] = [];
	socket.addEventListener('message', ({ data }) => {
		const said = JSON.parse(String(data));
		if (said.id) waiting.get(said.id)?.(said);
		else heard.push(said);
	});
	let count = 0;
	const send = async <T>(method: string, params: object = {}): Promise<T> => {
		const id = ++count;
		const answer = new Promise<{ result?: unknown; message?: string }>((done) => waiting.set(id, done));
		socket.send(JSON.stringify({ id, method, params }));
		const { result, message } = await answer;
		if (message) throw new Error(`${method}: ${message}`);
		return result as T;
	};
	await send('session.new', { capabilities: {} });
	await send('session.subscribe', { events: ['log.entryAdded'] });
	const [tab] = (await send<{ contexts: Context[] }>('browsingContext.getTree')).contexts;

	return {
		/** Errors of scripts and consoles since the last visit. */
		faults: () => heard.flatMap(({ params }) => (params['level'] === 'error' ? [String(params['text'])] : [])),
		async visit(url: string): Promise<void> {
			heard.length = 0;
			await send('browsingContext.navigate', { context: tab!.context, url, wait: 'complete' });
		},
		/** What a script says, in the tab or in a frame of it. It says it as JSON. */
		async evaluate<T>(expression: string, context = tab!.context): Promise<T> {
			const { result, exceptionDetails } = await send<{
				result?: { value: string };
				exceptionDetails?: { text: string };
			}>('script.evaluate', {
				expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
				target: { context },
				awaitPromise: true
			});
			if (!result) throw new Error(exceptionDetails?.text);
			return JSON.parse(result.value) as T;
		},
		/** The frames of the tab. */
		async frames(): Promise<Context[]> {
			const { contexts } = await send<{ contexts: Context[] }>('browsingContext.getTree', { root: tab!.context });
			return contexts[0]!.children;
		},
		async close(): Promise<void> {
			const ended = new Promise((done) => browser.once('exit', done));
			browser.kill();
			await ended;
			rmSync(profile, { recursive: true, force: true });
		}
	};
}
export type Firefox = Awaited<ReturnType<typeof openFirefox>>;
