import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';

/** Where the kit lies; git leaves it out. */
const FOLDER = 'stills-kit';

// Only to compile what the pictures are made of: nothing is served, and no browser is needed.
const vite = await createServer({
	configFile: false,
	plugins: [svelte()],
	server: { middlewareMode: true, hmr: false, ws: false, watch: null },
	optimizeDeps: { noDiscovery: true },
	appType: 'custom',
	logLevel: 'error'
});
try {
	const { makeKit } = await vite.ssrLoadModule('/src/lib/stills/kit.ts');
	rmSync(FOLDER, { recursive: true, force: true });
	let count = 0;
	await makeKit((path, bytes) => {
		const file = join(FOLDER, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
		count++;
	});
	console.log(`${count} files in ${FOLDER}/: begin with ${FOLDER}/zh/index.html`);
} finally {
	await vite.close();
}
