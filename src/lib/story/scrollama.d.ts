/** scrollama 3.2 as it is: its own types lack offsets in pixels and the `offset` call that re-measures. */
declare module 'scrollama' {
	interface Scroller {
		setup(options: {
			step: readonly HTMLElement[];
			offset: `${number}px`;
			progress: boolean;
			threshold: number;
		}): Scroller;
		onStepEnter(callback: (step: { index: number }) => void): Scroller;
		/** Moves the line and builds every observer anew. */
		offset(line: `${number}px`): Scroller;
		destroy(): void;
	}
	export default function scrollama(): Scroller;
}
