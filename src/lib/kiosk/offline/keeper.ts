/** Keeps a version of the stand in the browser, and answers from it. */
export interface Keeper {
	/** Takes everything in; rejects, and keeps nothing, where one file does not arrive. */
	keep: () => Promise<void>;
	/** Lets go of all other versions. */
	forgetOthers: () => Promise<void>;
	/** The answer to a request of the page; undefined where the browser is to ask the server as usual. */
	answer: (request: Request) => Promise<Response> | undefined;
}

const KIND = 'shifeng-kiosk-';
/** The server alone can say which version it has. */
const VERSION = /\/_app\/version\.json$/;
/** A stand's address has settings behind it, and servers answer with `Vary`: neither makes another file of it. */
const WHATEVER_ELSE: CacheQueryOptions = { ignoreSearch: true, ignoreVary: true };

/**
 * The keeper of one version.
 * @param version name of the version, as the build gave it
 * @param addresses what is to be kept
 * @param origin the only host that is ever asked for anything
 */
export function keeper(version: string, addresses: readonly string[], origin: string): Keeper {
	const name = KIND + version;
	const folders = new Set(addresses.filter((address) => address.endsWith('/')));
	const found = async (request: Request) => {
		const cache = await caches.open(name);
		return (await cache.match(request, WHATEVER_ELSE)) ?? fetch(request);
	};
	return {
		async keep() {
			const cache = await caches.open(name);
			try {
				await cache.addAll(addresses.map((address) => new Request(address, { cache: 'no-cache' })));
			} catch (reason) {
				await caches.delete(name);
				throw reason;
			}
		},
		async forgetOthers() {
			const names = (await caches.keys()).filter((other) => other.startsWith(KIND) && other !== name);
			await Promise.all(names.map((other) => caches.delete(other)));
		},
		answer(request) {
			const { origin: asked, pathname, search } = new URL(request.url);
			if (asked !== origin) return Promise.resolve(Response.error());
			if (request.method !== 'GET' || VERSION.test(pathname)) return undefined;
			// As servers do: the paths in a page are relative, and begin at its folder.
			if (folders.has(`${pathname}/`)) return Promise.resolve(Response.redirect(`${pathname}/${search}`));
			return found(request);
		}
	};
}

/** What the page says to a new version that waits: nobody is at the stand, take over. */
export const TAKE = 'take';
