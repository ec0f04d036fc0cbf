import { frameAddress, langAt, modeOf, sourceOf, type Lang } from './address.ts';
import { heard, tell } from './heard.ts';
import { hindered } from './hindered.ts';
import { keepHeight, lastHeight } from './lastHeight.ts';

/** Narrower, in px, the story cannot be read. */
const NARROWEST = 280;
/** Height of a frame that the host gave none, and the least that holds a card, in px. */
const HEIGHT = 640;
const LOWEST = 300;
/** How long after its document the story may take to say that it runs, in ms. */
const PATIENCE_MS = 15_000;
/** How long a new window size may take to go through the story, in ms. */
const RESIZE_MS = 400;

export interface Loaded {
	/** Address of the loader; undefined where a module or an inline script brought it. */
	script: string | undefined;
	/** Name of the story in each language. */
	titles: Readonly<Record<Lang, string>>;
}

export interface Presented {
	/** Leads to a step, by id or by its number from 1 on. */
	goTo(step: string | number): void;
	end(): void;
}

/** Sets properties one by one: a host's Content-Security-Policy may forbid a text of them. The host's own give way. */
function style(element: HTMLElement, css: Readonly<Record<string, string>>) {
	for (const name in css) element.style.setProperty(name, css[name]!, 'important');
}

/**
 * Shows the story in an element of the host page, as its attributes say, as soon as the element has a width: within a
 * closed box it has none. Until the story runs, and wherever it cannot, what the host put into the element is seen.
 */
export function present(element: HTMLElement, slot: HTMLElement, { script, titles }: Loaded): Presented {
	const attribute = (name: string) => element.getAttribute(name);
	const px = (name: string) => parseFloat(attribute(name) ?? '') || 0;
	const frame = document.createElement('iframe');
	/** How far below the window's upper edge the frame comes to rest: under a bar that the host keeps there. */
	const rest = Math.max(px('top'), 0);
	const ending = new AbortController();
	const until = { signal: ending.signal };
	const watch = new ResizeObserver(measure);
	let mode = modeOf(attribute);
	let waiting: ReturnType<typeof setTimeout> | undefined;
	/** The story has said that it runs: it may do so before its document has loaded. */
	let runs = false;
	/** The place that the story was told last, in px, and the frame that tells it next. */
	let told = -1;
	let next = 0;
	/** Size of the frame, and until when a new one goes through the story, whose place is its own till then. */
	let size = '';
	let held = 0;
	/** A step was asked for: the page goes wherever the story goes next. */
	let led = false;

	const post = (...said: Parameters<typeof tell>) => frame.contentWindow?.postMessage(tell(...said), '*');
	const say = (why: string, instead = 'what the page put here stays') =>
		console.warn(`<shifeng-story>: ${why}; ${instead}.`, element);

	function end() {
		ending.abort();
		watch.disconnect();
		clearTimeout(waiting);
		cancelAnimationFrame(next);
		frame.remove();
		style(slot, { display: 'contents' });
		style(element, { 'min-height': '0', height: 'auto' });
	}

	function measure() {
		const now = `${frame.offsetWidth} ${frame.offsetHeight}`;
		if (size && now !== size) held = performance.now() + RESIZE_MS;
		if (frame.isConnected) {
			size = now;
			return follow();
		}
		const width = element.offsetWidth;
		if (width >= NARROWEST) enter();
		else if (width) say(`${width} px is narrower than the ${NARROWEST} px that the story needs`);
	}

	function enter() {
		const why = mode === 'scroll' && hindered(element);
		if (why) {
			say(why, 'the story comes step by step');
			mode = 'stepper';
		}
		let source;
		try {
			source = sourceOf(attribute, { base: document.baseURI, lang: document.documentElement.lang, script });
		} catch {
			return say('src is no address');
		}
		frame.title = attribute('title') || titles[langAt(source)];
		// What a slot holds is seen where the host has put nothing into the element.
		const link = Object.assign(document.createElement('a'), { href: source.href, textContent: frame.title });
		slot.replaceChildren(link);
		frame.src = frameAddress(source, mode, attribute);
		const before = mode === 'scroll' ? lastHeight(frame.src) : 0;
		// Where its reader comes back to, the frame may still stand far above the window.
		frame.loading = before ? 'eager' : 'lazy';
		frame.allow = 'fullscreen';
		const height = mode === 'scroll' ? `calc(100vh - ${rest}px)` : `${Math.max(px('height') || HEIGHT, LOWEST)}px`;
		style(frame, {
			width: '100%',
			height,
			border: '0',
			position: 'absolute',
			top: '0',
			left: '0',
			visibility: 'hidden'
		});
		style(element, { position: 'relative', 'min-height': before ? `${before}px` : height, 'max-height': 'none' });
		frame.onload = () => {
			clearTimeout(waiting);
			if (runs) return;
			waiting = setTimeout(async () => {
				// A page that says that there is none has loaded as well: only the network tells them apart.
				const { ok } = await fetch(frame.src, until).catch(() => ({ ok: false }));
				if (runs || ending.signal.aborted) return;
				if (!ok) return (end(), say('the story cannot be reached'));
				say('its script does not run', 'what can be read without it is shown');
				mode = 'stepper';
				style(element, { 'min-height': height });
				show();
			}, PATIENCE_MS);
		};
		slot.parentNode!.append(frame);
		watch.observe(frame);
	}

	/** The story takes the place of what the host put into the element. */
	function show() {
		clearTimeout(waiting);
		style(slot, { display: 'none' });
		style(frame, {
			display: 'block',
			visibility: 'visible',
			position: mode === 'scroll' ? 'sticky' : 'static',
			top: `${rest}px`
		});
	}

	/** Tells the story how far the page has gone through it, once a frame. */
	function follow() {
		if (mode !== 'scroll' || next) return;
		next = requestAnimationFrame(() => {
			next = 0;
			if (performance.now() < held) return follow();
			const { top, height } = element.getBoundingClientRect();
			const through = Math.max(Math.min(rest - top, height - frame.offsetHeight), 0);
			if (through !== told) post('scroll', { top: (told = through) });
		});
	}

	/** The story has gone to a place of its own accord, by one of its links or keys: the page goes along, if it is in it. */
	function lead(through: number) {
		const { top, bottom } = element.getBoundingClientRect();
		const within = top <= rest + 1 && bottom >= rest + frame.offsetHeight - 1;
		if (within || led) scrollBy({ top: top - rest + through, behavior: 'instant' });
		led = false;
		held = 0;
		told = -1;
		follow();
	}

	function hear({ source, data }: MessageEvent) {
		if (!source || source !== frame.contentWindow) return;
		const said = heard(data);
		if (said?.type === 'ready') {
			runs = true;
			show();
			post('hello', { mode, id: element.id });
			// What was told before nobody has heard.
			told = -1;
			follow();
		}
		if (said?.type === 'step')
			element.dispatchEvent(new CustomEvent('story:step', { bubbles: true, composed: true, detail: said.detail }));
		if (said?.type === 'height' && mode !== 'stepper') {
			style(mode === 'stack' ? frame : element, { height: `${said.height}px` });
			style(element, { 'min-height': '0' });
			if (mode === 'scroll') keepHeight(frame.src, said.height);
			follow();
		}
		if (said?.type === 'scroll' && mode === 'scroll') lead(said.top);
	}

	addEventListener('message', hear, until);
	addEventListener('scroll', follow, until);
	addEventListener('resize', follow, until);
	document.addEventListener(
		'securitypolicyviolation',
		({ effectiveDirective, blockedURI }) => {
			if (!/frame|child/.test(effectiveDirective) || !frame.src.startsWith(blockedURI)) return;
			end();
			say(`Content-Security-Policy: ${effectiveDirective} of this page refuses it`);
		},
		until
	);
	watch.observe(element);
	measure();

	return {
		goTo(step) {
			led = true;
			post('goto', { step });
		},
		end
	};
}
