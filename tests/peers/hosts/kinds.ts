/** A host page that sizes its frame by itself: what stands in its body, by the story's address. */
export interface Kind {
	name: string;
	body: (address: string) => string;
	/** The height it gives to a content, in px. */
	gives?: (height: number) => number;
}

const PLAIN = 'style="width: 100%; border: 0"';

/** amp-iframe's rules: its own sentinel, a number, and nothing below 100. */
const AMP = `addEventListener('message', ({ source, data }) => {
	const frame = document.getElementById('story');
	if (source !== frame.contentWindow || typeof data !== 'object') return;
	if (data.sentinel !== 'amp' || data.type !== 'embed-size' || isNaN(data.height) || data.height < 100) return;
	frame.style.height = data.height + 'px';
})`;

/** wp-embed.js of WordPress 6, but for links: it clamps to 200…1000 and trusts a secret alone. */
const WORDPRESS = `
addEventListener('message', ({ source, data }) => {
	if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
	for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
		if (source !== frame.contentWindow || data.message !== 'height') continue;
		frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
	}
});
addEventListener('load', () => {
	const frame = document.getElementById('story');
	frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
})`;

/** Datawrapper's script of today: whichever frame the message comes from. */
const DATAWRAPPER = `addEventListener('message', (event) => {
	if (event.data['datawrapper-height'] === undefined) return;
	for (const id in event.data['datawrapper-height']) for (const frame of document.querySelectorAll('iframe'))
		if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][id] + 'px';
})`;

/** Datawrapper's script of before: by the name of the chart alone. */
const DATAWRAPPER_BY_ID = `addEventListener('message', (event) => {
	if (event.data['datawrapper-height'] === undefined) return;
	for (const id in event.data['datawrapper-height']) {
		const frame = document.getElementById('datawrapper-chart-' + id);
		if (frame) frame.style.height = event.data['datawrapper-height'][id] + 'px';
	}
})`;

/** Embedly's and Iframely's: a text, by the address of the frame. */
const EMBEDLY = `addEventListener('message', ({ data }) => {
	let message; try { message = JSON.parse(data) } catch { return }
	for (const frame of document.querySelectorAll('iframe'))
		if (message.context === 'iframe.resize' && frame.src === message.src) frame.style.height = message.height + 'px';
})`;

const stub =
	(script: string, attributes = PLAIN) =>
	(address: string) =>
		`<script>${script}</script><iframe id="story" title="story" src="${address}" ${attributes}></iframe>`;

export const KINDS: readonly Kind[] = [
	{
		name: 'pym.js 1.3.2',
		body: (address) =>
			`<div id="map"></div><script src="/pym.js"></script><script>new pym.Parent('map', '${address}', { trackscroll: true })</script>`
	},
	{
		name: '@newswire/frames 1.0.0',
		body: (address) =>
			`<div id="map"></div><script src="/frames.js"></script><script>newswireFrames.Framer(document.getElementById('map'), { src: '${address}' })</script>`
	},
	{
		name: '@nprapps/sidechain 1.1.5',
		body: (address) => `<script src="/sidechain.js"></script><side-chain src="${address}"></side-chain>`
	},
	{
		name: 'iframe-resizer 4.4.5',
		body: (address) =>
			`<iframe id="story" title="story" src="${address}" ${PLAIN}></iframe><script src="/iframeResizer.js"></script><script>iFrameResize({}, '#story')</script>`
	},
	{ name: 'AMP', body: stub(AMP) },
	{
		name: 'WordPress',
		body: (address) =>
			stub(
				WORDPRESS,
				`${PLAIN} sandbox="allow-scripts" security="restricted" data-secret="Ab12cdEF34"`
			)(`${address}#?secret=Ab12cdEF34`),
		gives: (height) => Math.min(Math.max(height, 200), 1000)
	},
	{ name: 'Datawrapper', body: stub(DATAWRAPPER) },
	{
		name: 'Datawrapper, by name',
		body: (address) => stub(DATAWRAPPER_BY_ID)(`${address}&id=x7`).replace('id="story"', 'id="datawrapper-chart-x7"')
	},
	{ name: 'Embedly', body: stub(EMBEDLY) }
];
