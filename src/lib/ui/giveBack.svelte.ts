/**
 * Gives the keyboard to `heir` when something that was `there` has gone and has taken the keyboard with it: browsers
 * would begin at the top of the page again. Called once while a component is set up.
 */
export function giveBack(there: () => boolean, heir: () => HTMLElement | undefined): void {
	let was = false;
	$effect(() => {
		const is = there();
		if (was && !is && document.activeElement === document.body) heir()?.focus({ preventScroll: true });
		was = is;
	});
}
