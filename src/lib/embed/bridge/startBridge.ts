import { addressed, stepInHash } from './address.ts';
import { ampAsks, ampSize } from './amp.ts';
import { embedlySize } from './embedly.ts';
import { RESIZER_READY, resizerAsks, resizerGreets, resizerSize } from './iframeResizer.ts';
import { own, ownSaid } from './own.ts';
import { pymAsks, pymHeight } from './pym.ts';
import { wordpressAsks, wordpressHeight } from './wordpress.ts';

/** Chromium tells no observer of a frame from another origin that is off screen: the size is looked at this often, in ms. */
const POLL_MS = 500;

export interface BridgeOptions {
	/** The wrapper whose size hosts are told. Neither it nor anything in it may be as high as the frame. */
	content: () => HTMLElement;
	/** The reader's step. */
	here: () => { id: string; index: number };
	/** Somebody wants a step: its id, or its number from 1 on, as text. */
	onGoto(step: string): void;
	/** The host has scrolled: the story is to stand this many px below its beginning, at once. */
	onScroll(top: number): void;
}

/** What the story tells the bridge. */
export interface Bridge {
	/** The reader is in another step. */
	step(): void;
	/** Nothing is told or heard from now on. */
	end(): void;
}

/**
 * Ties the embed to whatever page it stands in: tells its size in every dialect that hosts speak, and hears what they
 * want. Nothing but numbers, ids and the frame's own address leaves it, and only the parent is listened to.
 */
export function startBridge({ content, here, onGoto, onScroll }: BridgeOptions): Bridge {
	const { childId, label, secret, mode } = addressed(location);
	const page = document.documentElement;
	const ending = new AbortController();
	const until = { signal: ending.signal };
	const post = (message: unknown) => {
		if (parent !== window && !until.signal.aborted) parent.postMessage(message, '*');
	};
	const lang = () => page.lang.slice(0, 2);

	/** Name that iframe-resizer has given the frame, and whether its greeting has been answered. */
	let resizer: string | undefined;
	let answered = false;
	/** The host runs our loader. */
	let loader = false;
	/** The height that was told last, and how far the story was scrolled for the host. */
	let told = 0;
	let scrolled = 0;

	function tell(again: unknown) {
		const rect = content().getBoundingClientRect();
		const size = { width: Math.ceil(rect.width), height: Math.ceil(rect.height) };
		const { height } = size;
		// A frame that is not displayed has no size; hosts that were told so would never show it again.
		if (!height || !size.width || (again !== true && height === told)) return;
		told = height;
		if (loader) post(own('height', { height }));
		// Here the story is as long as the frame is high many times over: a host that followed would never come to an end.
		if (mode === 'scroll') return;
		if (childId) post(pymHeight(childId, height));
		post(ampSize(label, height));
		post(embedlySize(location.href, height));
		if (secret) post(wordpressHeight(secret, height));
		if (!resizer) return;
		if (!answered) post(resizerSize(resizer, size, true));
		answered = true;
		post(resizerSize(resizer, size, false));
	}

	function step() {
		const { id, index } = here();
		if (loader) post(own('step', { id, index, year: Number(page.dataset['year']) || 0, lang: lang(), mode: 'embed' }));
	}

	function hear({ data, source }: MessageEvent) {
		if (source !== parent || source === window) return;
		const said = ownSaid(data);
		if (said?.type === 'goto') onGoto(said.step);
		if (said?.type === 'scroll') {
			onScroll(said.top);
			scrolled = scrollY;
		}
		if (said?.type === 'hello') {
			loader = true;
			post(own('ack'));
			step();
		}
		// Anything at all may come from a host, also what cannot be made into text.
		const text = typeof data === 'string' ? data : '';
		const greeted = resizerGreets(text);
		if (greeted) {
			resizer = greeted;
			answered = false;
		}
		if (pymAsks(text) || resizerAsks(text) || ampAsks(data) || wordpressAsks(data) || said?.type === 'hello')
			tell(true);
	}

	function goByHash() {
		const wanted = stepInHash(location.hash);
		if (wanted) onGoto(wanted);
	}

	addEventListener('message', hear, until);
	addEventListener('hashchange', goByHash, until);
	addEventListener('load', tell, until);
	document.addEventListener('DOMContentLoaded', tell, until);
	document.fonts?.ready.then(tell, () => {});
	if (mode === 'scroll') {
		const moved = () => {
			if (loader && Math.abs(scrollY - scrolled) > 1) post(own('scroll', { top: scrollY }));
		};
		addEventListener('scroll', moved, until);
	}
	const grown = new ResizeObserver(tell);
	grown.observe(content());
	const poll = setInterval(tell, POLL_MS);

	// What it leads to may speak to the bridge, which is not there before this function has returned.
	queueMicrotask(goByHash);
	post(own('ready', { mode, lang: lang() }));
	post(RESIZER_READY);
	tell(true);

	return {
		step,
		end() {
			ending.abort();
			grown.disconnect();
			clearInterval(poll);
		}
	};
}
