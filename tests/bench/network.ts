import type { CDPSession } from 'playwright';
import type { Chunk } from './loading.ts';

/** What is heard of a page's network, with times of its own clock, in seconds. */
export interface Network {
	chunks: Chunk[];
	/** By how many seconds the network's clock is behind that of the world. */
	behind: () => number;
	/** Whether anything was heard of a file's arrival. Of the script of a worker a page's own session hears only that it was asked for. */
	heard: (url: string) => boolean;
}

/** Notes what the network brings to a page: every file, whole or in part, with its headers. */
export function listen(client: CDPSession): Network {
	const chunks: Chunk[] = [];
	const known = new Map<string, number>();
	const ids = new Map<string, string>();
	let offset = NaN;
	const note = (id: string, at: number, bytes: number) => {
		known.set(id, (known.get(id) ?? 0) + bytes);
		if (bytes > 0) chunks.push({ at, bytes });
	};
	client.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
		if (Number.isNaN(offset)) offset = wallTime - timestamp;
		if (!known.has(ids.get(request.url) ?? '')) ids.set(request.url, requestId);
	});
	client.on('Network.responseReceived', ({ requestId, timestamp, response }) =>
		note(requestId, timestamp, response.encodedDataLength)
	);
	client.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
		note(requestId, timestamp, encodedDataLength)
	);
	client.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
		// What the events before did not count.
		note(requestId, timestamp, encodedDataLength - (known.get(requestId) ?? 0))
	);
	return { chunks, behind: () => offset, heard: (url) => known.has(ids.get(url) ?? '') };
}
