import type { CDPSession, Page } from 'playwright';

/** A phone's window, in CSS pixels. */
export const PHONE = { width: 390, height: 844 };

/** Slow 4G by DevTools: a round trip of 150 ms, and bytes per second. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
/** How much slower than this machine a middling phone computes. */
const SLOWER = 4;

/**
 * Makes a page's network and processor those of a middling phone. Its cache is empty as long as its context is new. The
 * script of a worker comes unslowed, which the common pattern gains by: ours asks for it in the page first.
 */
export async function slowed(page: Page): Promise<CDPSession> {
	const client = await page.context().newCDPSession(page);
	await client.send('Network.enable');
	await client.send('Network.emulateNetworkConditions', SLOW_4G);
	await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	return client;
}
