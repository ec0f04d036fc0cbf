import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

const BUILD = join(dirname(fileURLToPath(import.meta.url)), '..', 'build');
const PORT = 4173;
/** Free ports are looked for this far beyond the wanted one. */
const TRIES = 20;

/**
 * Serves a built site on this machine only.
 * @param {{ folder?: string, port?: number, tries?: number, changing?: boolean }} [options] port 0 takes any free
 *   one; `tries` is how many ports from the wanted one on may do; `changing` looks at the files anew with each request,
 *   where they are replaced while they are served
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve({ folder = BUILD, port = PORT, tries = TRIES, changing = false } = {}) {
	const files = sirv(folder, {
		dev: changing,
		etag: true,
		gzip: true,
		brotli: true,
		setHeaders(response, path) {
			// In a sandboxed frame the page has no origin of its own and may load nothing without this.
			response.setHeader('Access-Control-Allow-Origin', '*');
			response.setHeader(
				'Cache-Control',
				path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});
	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		// Paths in the pages are relative: without its slash at the end a page would look one folder too high.
		if (!pathname.endsWith('/') && existsSync(join(folder, pathname, 'index.html'))) {
			response.writeHead(301, { Location: `${pathname}/${search}` }).end();
			return;
		}
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404 这里没有这一页 / not found\n');
		});
	});
	const taken = await listen(server, port, port === 0 ? 1 : tries);
	return {
		origin: `http://127.0.0.1:${taken}`,
		close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve())))
	};
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} tries
 * @returns {Promise<number>}
 */
function listen(server, port, tries) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
			error.code === 'EADDRINUSE' && tries > 1 ? resolve(listen(server, port + 1, tries - 1)) : reject(error)
		);
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { origin } = await serve({ port: Number(process.env.PORT ?? PORT) });
	console.log(
		`\n  石峰十年 / Ten Years of Shifeng\n\n  故事 story   ${origin}/\n  嵌入 embed   ${origin}/embed-this/\n  展台 stand   ${origin}/kiosk/\n\n  Ctrl+C 结束 / ends the server\n`
	);
}
