/** Parts of a step's section at which its place in the window is looked at anew. */
const THRESHOLDS = [0, 0.25, 0.5, 0.75, 1];

/**
 * Says which of the steps in an element has most of itself in the window, whenever that changes: the host's window, where
 * the frame is as long as its content. Returns the undo.
 */
export function foremost(root: HTMLElement, oncome: (index: number) => void): () => void {
	const sections = [...root.querySelectorAll('[data-step]')];
	const seen = sections.map(() => 0);
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, intersectionRect } of entries) seen[sections.indexOf(target)] = intersectionRect.height;
			const most = Math.max(...seen);
			if (most > 0) oncome(seen.indexOf(most));
		},
		{ threshold: THRESHOLDS }
	);
	for (const section of sections) observer.observe(section);
	return () => observer.disconnect();
}
