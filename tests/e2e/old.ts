import type { Page } from '@playwright/test';
import type { Floor } from '../build/old/floor.ts';
import { APIS, type Api } from '../build/old/newer.ts';

/** What a browser lacks, by kind; members and statics with their owner. */
type Lacking = readonly Pick<Api, 'owner' | 'name' | 'kind'>[];

/** Whose events a page hears. */
const HEARD = /^(Window|Document|Element|HTMLElement|VisualViewport)$/;

function lackingIn(browser: Floor): Lacking {
	const lacks = ({ lackedBy }: Api) => lackedBy.includes(browser);
	const heard = APIS.filter(({ kind, owner }) => kind === 'event' && HEARD.test(owner!));
	const known = new Set(heard.filter((api) => !lacks(api)).map(({ name }) => name));
	return APIS.filter(
		(api) => lacks(api) && (api.kind !== 'event' || (HEARD.test(api.owner!) && !known.has(api.name)))
	).map(({ owner, name, kind }) => ({ ...(owner && { owner }), name, kind }));
}

/** Runs in a page or worker of a new browser: takes from it what an old one lacks. Returns what was there to be taken. */
function forget(lacking: Lacking): string[] {
	type Holder = Record<string, object | undefined>;
	const world = globalThis as unknown as Record<string, Holder | undefined>;
	const parent = (object: object) => Object.getPrototypeOf(object) as object;
	// Owners that have no name of their own.
	const nameless: Record<string, Holder> = {
		TypedArray: parent(Int8Array) as Holder,
		Iterator: { prototype: parent(parent([][Symbol.iterator]())) }
	};
	/** A world and all it inherits from: some of what stands by itself in a worker lies two steps up. */
	const global: object[] = [];
	for (let object: object | null = globalThis; object; object = Object.getPrototypeOf(object) as object | null)
		global.push(object);
	const drop = (object: object | undefined, name: string) =>
		!!object && Object.prototype.hasOwnProperty.call(object, name) && Reflect.deleteProperty(object, name);
	const take = ({ owner, name, kind }: Lacking[number]): boolean => {
		const holder = owner ? (nameless[owner] ?? world[owner]) : undefined;
		if (kind === 'event') {
			addEventListener(name, (event) => event.stopImmediatePropagation(), true);
			return [holder?.['prototype'], globalThis].map((object) => drop(object, `on${name}`)).includes(true);
		}
		const holders = owner ? [holder, holder?.['prototype']] : global;
		return holders.map((object) => drop(object, name)).includes(true);
	};
	// Members first: without their owner they could not be found.
	const ordered = [...lacking.filter(({ owner }) => owner), ...lacking.filter(({ owner }) => !owner)];
	return ordered.filter(take).map(({ owner, name }) => (owner ? `${owner}.${name}` : name));
}

/** Takes from a page and from its worker what an old browser lacks, before anything of theirs runs. */
export async function makeOld(page: Page, browser: Floor): Promise<void> {
	const script = `globalThis.forgotten = (${forget.toString()})(${JSON.stringify(lackingIn(browser))});\n`;
	await page.addInitScript(script);
	await page.route(/\/workers\/.*\.js$/, async (route) => {
		const reply = await route.fetch();
		await route.fulfill({ response: reply, body: script + (await reply.text()) });
	});
}

/** What was taken from the page's own world. */
export const forgotten = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { forgotten: string[] }).forgotten);
