import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrCode, stepAddress } from './qr.ts';

test.for([
	['https://example.org/shifeng/', 'zh', 'https://example.org/shifeng/#embers'],
	['https://example.org/shifeng', 'en', 'https://example.org/shifeng/en/#embers'],
	['https://example.org/?from=hall', 'en', 'https://example.org/en/?from=hall#embers']
] as const)('below %s, in %s', ([home, lang, address]) => {
	expect(stepAddress(home, 'embers', lang)).toBe(address);
});

test.for(['https://example.org/#cover', `https://example.org/${'long/'.repeat(20)}en/#how-to-read`])(
	'what is drawn is read as %s',
	async (text) => {
		const { size, path } = qrCode(text);
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}" height="${size * 6}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
		const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
		expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(text);
	}
);

test('it has the blank margin that readers need', () => {
	const { size, path } = qrCode('https://example.org/');
	const corners = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [Number(x), Number(y), Number(run)]);
	for (const [x, y, run] of corners as [number, number, number][]) {
		expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
		expect(Math.max(x + run, y + 1)).toBeLessThanOrEqual(size - 4);
	}
});
