import { present, type Loaded, type Presented } from './present.ts';

/** Names of the story in its languages; the build writes them in. */
declare const TITLES: Loaded['titles'];

const { currentScript } = document;
const script = (currentScript as HTMLScriptElement | null)?.src || undefined;

/** The element of host pages. It shows the story while it is in a document. */
class ShifengStory extends HTMLElement {
	// Fields are declared and set by hand: for our oldest browsers the compiler would put its own helpers in their place.
	declare private shown: Presented | undefined;

	static get observedAttributes() {
		return ['src', 'mode', 'chapter', 'lang', 'step', 'top'];
	}

	constructor() {
		super();
		this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
	}

	connectedCallback() {
		// As elements without a style are; a page that hides it keeps it hidden.
		if (getComputedStyle(this).display === 'inline') this.style.setProperty('display', 'block', 'important');
		this.shown = present(this, this.shadowRoot!.querySelector('slot')!, { script, titles: TITLES });
	}

	disconnectedCallback() {
		this.shown?.end();
		this.shown = undefined;
	}

	attributeChangedCallback(name: string, before: string | null, now: string | null) {
		if (!this.shown || before === now) return;
		if (name === 'step' && now) return this.goTo(now);
		this.disconnectedCallback();
		this.connectedCallback();
	}

	/** Leads to a step, by id or by its number from 1 on. */
	goTo(step: string | number) {
		this.shown?.goTo(step);
	}
}

// A page may load the script twice, once for each of its stories; whichever comes first stays.
if (!customElements.get('shifeng-story')) customElements.define('shifeng-story', ShifengStory);
