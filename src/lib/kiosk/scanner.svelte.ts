import type { Clock } from './clock.ts';
import { scanFrom, scanned, type Scan } from './scan.ts';

/** What a single switch can reach: whatever a finger can. */
const CONTROLS = '.kiosk :is(button, a[role="button"], [role="slider"])';
const TICK = 100;

/** The controls that can be pressed now, in the order of the page. */
function controls(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => {
		const { visibility, pointerEvents } = getComputedStyle(control);
		const { width, height } = control.getBoundingClientRect();
		return (
			width > 1 && height > 1 && visibility === 'visible' && pointerEvents !== 'none' && !control.closest('[inert]')
		);
	});
}

/** Lights up the controls one after another, for whoever has one switch. */
export class Scanner {
	readonly #clock: Clock;
	#scan = $state.raw<Scan>();
	#undo = () => {};

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	get scanning(): boolean {
		return this.#scan !== undefined;
	}

	begin(): void {
		this.end();
		this.#scan = scanFrom(this.#clock.now());
		this.#light();
		this.#undo = this.#clock.every(TICK, () => {
			this.#scan = scanned(this.#scan, this.#clock.now(), controls().length);
			if (this.#scan) this.#light();
			else this.end();
		});
	}

	/** The control that is lit. It stays lit for its whole time again. */
	take(): HTMLElement | undefined {
		const lit = this.#scan && controls()[this.#scan.at];
		if (this.#scan) this.#scan = { ...this.#scan, round: 0, since: this.#clock.now() };
		return lit;
	}

	end(): void {
		this.#undo();
		this.#scan = undefined;
		this.#light();
	}

	#light(): void {
		const lit = this.#scan && controls()[this.#scan.at];
		for (const other of document.querySelectorAll('[data-scanned]'))
			if (other !== lit) delete (other as HTMLElement).dataset['scanned'];
		if (!lit || 'scanned' in lit.dataset) return;
		lit.dataset['scanned'] = '';
		lit.scrollIntoView({ block: 'nearest' });
	}
}

/** Presses the control that is lit; what has no press of its own, as a dial, goes on by one. */
export function pick(scanner: Scanner): void {
	const lit = scanner.take();
	if (lit?.getAttribute('role') === 'slider')
		lit.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
	else lit?.click();
}
