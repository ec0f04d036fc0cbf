/** One visit: who comes, how much they do, and whether they leave. */
export interface Visitor {
	seed: number;
	acts: number;
	/** Waits until the stand has counted the visit down and invites again. */
	end: boolean;
}

/** Runs in the page: somebody comes, does a few things by chance, and goes away. */
export async function visit({ seed, acts, end }: Visitor): Promise<void> {
	const page = document.documentElement;
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const state = (wanted: string) =>
		new Promise<void>((resolve) => {
			const look = () => page.dataset['kiosk'] === wanted && (observer.disconnect(), resolve());
			const observer = new MutationObserver(look);
			observer.observe(page, { attributes: true, attributeFilter: ['data-kiosk'] });
			look();
		});
	const key = (key: string) => {
		for (const type of ['keydown', 'keyup'])
			document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
	};
	const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
	const all: (() => void)[] = [
		() => key('PageDown'),
		() => key('PageUp'),
		() => key('End'),
		() => key('Home'),
		() => key('b'),
		() => press('.bar .language'),
		() => press('.bar .large'),
		() => press('.bar .contrast'),
		() => press('.bar .take'),
		() => press('.bar .next'),
		() => press('.leaf.current [data-claim]'),
		() => press('.leaf.current .walk'),
		() => press('.comparing'),
		() => press('.window > aside li button')
	];
	// Numbers by chance, the same for the same visit.
	let chance = seed * 2_654_435_761;
	key('ArrowDown');
	await state('active');
	for (let act = 0; act < acts; act++) {
		chance = (Math.imul(chance ^ (chance >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
		all[chance % all.length]!();
		await frame();
	}
	await frame();
	if (end) await state('attract');
}

/** Runs in the page before anything else: has it know its own drawing contexts. */
export function countContexts(): void {
	const made: WeakRef<WebGL2RenderingContext>[] = [];
	const { getContext } = HTMLCanvasElement.prototype;
	HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
		const before = made.length;
		const context = Reflect.apply(getContext, this, [kind, ...rest]) as WebGL2RenderingContext | null;
		const known = made.some((other) => other.deref() === context);
		if (/webgl/.test(kind) && context && !known && before === made.length) made.push(new WeakRef(context));
		return context;
	} as typeof getContext;
	Object.assign(globalThis, {
		contexts: () => ({
			contexts: made.filter((context) => context.deref()?.isContextLost() === false).length,
			made: made.length
		})
	});
}
