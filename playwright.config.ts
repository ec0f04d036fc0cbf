import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './.ci/chromium.mjs';

const chromium = findChromium();
const PORT = Number(process.env['PORT'] ?? 4390);

/** A reader's path through the built site: `npm run build` comes first. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	timeout: 120_000,
	// Where the machine has other work, software GL takes its time.
	expect: { timeout: 15_000 },
	// One more than two cores: a test waits for the story's own time as often as it reckons.
	workers: 3,
	fullyParallel: true,
	forbidOnly: true,
	reporter: [['list']],
	use: {
		baseURL: `http://127.0.0.1:${PORT}/`,
		launchOptions: { ...(chromium && { executablePath: chromium }), args: CHROMIUM_ARGS },
		viewport: { width: 1280, height: 800 }
	},
	webServer: {
		command: 'node .ci/serve.mjs',
		env: { PORT: String(PORT) },
		url: `http://127.0.0.1:${PORT}/`,
		reuseExistingServer: false
	}
});
