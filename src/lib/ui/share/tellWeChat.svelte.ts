import { tell, wechat, type Shared, type WeChat } from './wechat.ts';

/**
 * Keeps WeChat told of what its menu shares, while a component lives. Elsewhere, and where no address for signatures is
 * configured, nothing is loaded and nobody is asked.
 */
export function tellWeChat(signUrl: () => string | undefined, shared: () => Shared): void {
	let wx = $state.raw<WeChat>();
	$effect(() => {
		const url = signUrl();
		if (!url || !/MicroMessenger/i.test(navigator.userAgent)) return;
		wechat(url).then(
			(ready) => (wx = ready),
			(reason: unknown) => console.warn('WeChat shares the page as it is:', reason)
		);
	});
	$effect(() => {
		if (wx) tell(wx, shared());
	});
}
