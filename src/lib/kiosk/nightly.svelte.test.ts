import { beforeEach, expect, test, vi } from 'vitest';
import { doChore, type Nightly } from './nightly.ts';

const AT_NIGHT = new Date('2026-03-01T03:40:00');
let answer: () => Promise<Response>;

beforeEach(() => {
	sessionStorage.clear();
	answer = () => Promise.resolve(Response.json({ version: 'new' }));
	vi.stubGlobal('fetch', () => answer());
	return () => vi.unstubAllGlobals();
});

function night(wish: Partial<Nightly> = {}) {
	const onreload = vi.fn();
	const renew = vi.fn(() => Promise.resolve(true));
	const nightly: Nightly = {
		refresh: 210,
		version: 'old',
		versionUrl: '/_app/version.json',
		isIdle: () => true,
		isLive: () => true,
		kept: () => ({ renew }),
		onreload,
		...wish
	};
	return { onreload, renew, run: (now = AT_NIGHT) => doChore(nightly, now) };
}

test('a new version is taken at night, once', async () => {
	const { run, renew, onreload } = night();
	expect(await run()).toBe(true);
	expect(renew).toHaveBeenCalledOnce();
	expect(onreload).toHaveBeenCalledOnce();
	expect(await run(new Date('2026-03-01T04:10:00'))).toBe(false);
	expect(await run(new Date('2026-03-02T03:40:00'))).toBe(true);
});

test.for([
	['by day', {}, new Date('2026-03-01T12:00:00')],
	['while somebody is there', { isIdle: () => false }, AT_NIGHT],
	['where the version is the same', { version: 'new' }, AT_NIGHT],
	['without a window', { refresh: undefined }, AT_NIGHT]
] as const)('nothing happens %s', async ([, wish, now]) => {
	const { run, onreload } = night(wish);
	expect(await run(now)).toBe(false);
	expect(onreload).not.toHaveBeenCalled();
});

test.for([
	['does not answer', () => Promise.reject(new TypeError('no network'))],
	['answers with an error', () => Promise.resolve(new Response('{}', { status: 502 }))],
	['answers with something else', () => Promise.resolve(new Response('<html>'))]
] as const)('nothing happens where the server %s, and it is asked again', async ([, reply]) => {
	const { run, onreload } = night();
	answer = reply;
	expect(await run()).toBe(false);
	expect(onreload).not.toHaveBeenCalled();
	answer = () => Promise.resolve(Response.json({ version: 'new' }));
	expect(await run()).toBe(true);
});

test('somebody who comes while the server answers is left alone', async () => {
	const isIdle = vi
		.fn(() => true)
		.mockReturnValueOnce(true)
		.mockReturnValue(false);
	const { run, onreload } = night({ isIdle });
	expect(await run()).toBe(false);
	expect(onreload).not.toHaveBeenCalled();
});

test('a version that did not arrive whole is not taken', async () => {
	const { run, onreload } = night({ kept: () => ({ renew: () => Promise.resolve(false) }) });
	expect(await run()).toBe(false);
	expect(onreload).not.toHaveBeenCalled();
});

test('a stand on stills tries its live map again, once a night', async () => {
	const { run, renew, onreload } = night({ version: 'new', isLive: () => false });
	expect(await run()).toBe(true);
	expect(renew).not.toHaveBeenCalled();
	expect(await run()).toBe(false);
	expect(onreload).toHaveBeenCalledOnce();
});
