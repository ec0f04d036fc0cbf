import { afterEach, expect, test } from 'vitest';
import { keeper } from './keeper.ts';

const { origin } = location;
/** A file that the test's own server has. */
const HERE = new URL(import.meta.url).pathname;
const names = async () => (await caches.keys()).filter((name) => name.startsWith('shifeng-kiosk-'));

afterEach(async () => {
	for (const name of await names()) await caches.delete(name);
});

test('what is kept is answered, whatever settings are behind its address', async () => {
	await keeper('1', [HERE], origin).keep();
	await (await caches.open('shifeng-kiosk-1')).put(HERE, new Response('kept', { headers: { Vary: 'Origin' } }));
	const reply = await keeper('1', [HERE], origin).answer(
		new Request(`${HERE}?lang=en`, { headers: { Accept: 'text/html' } })
	);
	expect(await reply!.text()).toBe('kept');
});

test('a version that does not arrive whole is not kept at all', async () => {
	await expect(keeper('2', [HERE, '/no/such/file'], origin).keep()).rejects.toThrow();
	expect(await names()).toEqual([]);
});

test('a version that takes over lets go of the others', async () => {
	for (const version of ['1', '2']) await keeper(version, [HERE], origin).keep();
	await keeper('2', [], origin).forgetOthers();
	expect(await names()).toEqual(['shifeng-kiosk-2']);
});

test('a folder that is kept is led to where its slash is missing, with its settings', async () => {
	const stand = keeper('1', ['/kiosk/'], origin);
	const reply = await stand.answer(new Request('/kiosk?lang=en'));
	expect([reply!.status, reply!.headers.get('Location')]).toEqual([302, `${origin}/kiosk/?lang=en`]);
});

test('another host is never asked', async () => {
	const reply = await keeper('1', [], origin).answer(new Request('https://example.org/a.js'));
	expect(reply!.type).toBe('error');
});

test('which version the server has, only the server is asked', () => {
	expect(keeper('1', [], origin).answer(new Request('/_app/version.json'))).toBeUndefined();
});
