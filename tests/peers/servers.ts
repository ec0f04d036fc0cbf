import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
/** Libraries that hosts run, as their authors publish them. */
const LIBRARIES: Readonly<Record<string, string>> = {
	'/pym.js': resolve('pym.js/dist/pym.v1.js'),
	'/frames.js': join(dirname(resolve('@newswire/frames')), 'frames.umd.js'),
	'/sidechain.js': resolve('@nprapps/sidechain/dist/sidechain.js'),
	'/iframeResizer.js': resolve('iframe-resizer/js/iframeResizer.js')
};

/** A page of a host, with headers of its own. */
export interface HostPage {
	html: string;
	headers?: Readonly<Record<string, string>>;
}

async function listening(answer: RequestListener) {
	const server = createServer(answer);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		port: (server.address() as AddressInfo).port,
		close: () => new Promise<unknown>((closed) => (server.closeAllConnections(), server.close(closed)))
	};
}

/**
 * Serves host pages on this machine, under a name that is another site than the story's: `localhost`, not 127.0.0.1.
 * Pages are put into the map that is handed back, by their paths.
 */
export async function serveHosts() {
	const pages = new Map<string, HostPage>();
	const server = await listening(async ({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		const page = pages.get(pathname);
		const library = LIBRARIES[pathname];
		if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
		else if (library)
			response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(await readFile(library));
		else response.writeHead(204).end();
	});
	return { pages, origin: `http://localhost:${server.port}`, close: server.close };
}

/** Serves what another server does, without one of its headers. */
export async function serveWithout(header: string, origin: string) {
	const server = await listening(async ({ url = '/' }, response) => {
		const answer = await fetch(origin + url);
		// What `fetch` hands over has been unpacked.
		const gone = [header, 'content-encoding', 'content-length'];
		const headers = [...answer.headers].filter(([name]) => !gone.includes(name));
		response.writeHead(answer.status, Object.fromEntries(headers)).end(Buffer.from(await answer.arrayBuffer()));
	});
	return { origin: `http://127.0.0.1:${server.port}`, close: server.close };
}
