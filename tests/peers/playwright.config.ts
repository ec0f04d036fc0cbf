import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../.ci/chromium.mjs';

const chromium = findChromium();

/** The built story in the pages of others, on another origin: `npm run build` comes first. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/peers',
	timeout: 90_000,
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	reporter: [['list']],
	use: {
		launchOptions: { ...(chromium && { executablePath: chromium }), args: CHROMIUM_ARGS },
		viewport: { width: 1280, height: 800 }
	}
});
