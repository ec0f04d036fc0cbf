import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundled } from '../loader/bundled.ts';

test('the bridge is at most 1.5 KB gzip', async () => {
	const code = await bundled('src/lib/embed/bridge/startBridge.ts');
	expect(code).toContain('embed-size');
	expect(gzipSync(code).length).toBeLessThanOrEqual(1536);
});
