import type { Attachment } from 'svelte/attachments';

/** Says once that an element has come into the window, that of the host's page too. */
export function seen(oncome: () => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			oncome();
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
}
