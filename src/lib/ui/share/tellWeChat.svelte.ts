import type { Shared, WeChat, tell } from './wechat.ts';

/**
 * Keeps WeChat told of what its menu shares, while a component lives. Elsewhere, and where no address for signatures is
 * configured, nothing is loaded and nobody is asked.
 */
export function tellWeChat(signUrl: () => string | undefined, shared: () => Promise<Shared>): void {
	let ready = $state.raw<{ wx: WeChat; tell: typeof tell }>();
	$effect(() => {
		const url = signUrl();
		if (!url || !/MicroMessenger/i.test(navigator.userAgent)) return;
		import('./wechat.ts')
			.then(async ({ tell, wechat }) => (ready = { wx: await wechat(url), tell }))
			.catch((reason: unknown) => console.warn('WeChat shares the page as it is:', reason));
	});
	$effect(() => {
		if (!ready) return;
		const { wx, tell } = ready;
		void shared().then((what) => tell(wx, what));
	});
}
