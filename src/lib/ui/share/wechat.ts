/** What a shared link says of itself. */
export interface Shared {
	title: string;
	text: string;
	/** Whole addresses. */
	url: string;
	picture: string;
}

/** WeChat's own script, which alone may set the card of a link that is shared from its menu. */
const SCRIPT = 'https://res.wx.qq.com/open/js/jweixin-1.6.0.js';

/** What the operator's server signs an address with. */
interface Signature {
	appId: string;
	timestamp: number;
	nonceStr: string;
	signature: string;
}

interface Card {
	title: string;
	desc: string;
	link: string;
	imgUrl: string;
}
export interface WeChat {
	config(options: Signature & { debug: boolean; jsApiList: readonly string[] }): void;
	ready(then: () => void): void;
	updateAppMessageShareData(card: Card): void;
	updateTimelineShareData(card: Omit<Card, 'desc'>): void;
}

/** Address to ask for the signature of a page; WeChat signs it without what stands behind `#`. */
export function signing(signUrl: string, page: string): string {
	const address = new URL(signUrl);
	address.searchParams.set('url', page.split('#')[0]!);
	return address.href;
}

/** Tells WeChat what its menu shares, to a chat and to the reader's moments. */
export function tell(wx: Pick<WeChat, `update${string}` & keyof WeChat>, { title, text, url, picture }: Shared): void {
	wx.updateAppMessageShareData({ title, desc: text, link: url, imgUrl: picture });
	wx.updateTimelineShareData({ title, link: url, imgUrl: picture });
}

function loaded(src: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		Object.assign(script, { src, onload: () => resolve(), onerror: reject });
		document.head.append(script);
	});
}

/** WeChat's interface, ready to be told; only in WeChat and only where an operator has configured a signature. */
export async function wechat(signUrl: string): Promise<WeChat> {
	const [reply] = await Promise.all([fetch(signing(signUrl, location.href)), loaded(SCRIPT)]);
	if (!reply.ok) throw new Error(`The signature could not be had: ${reply.status}.`);
	const { appId, timestamp, nonceStr, signature } = (await reply.json()) as Signature;
	const { wx } = window as unknown as { wx: WeChat };
	const jsApiList = ['updateAppMessageShareData', 'updateTimelineShareData'];
	wx.config({ debug: false, appId, timestamp, nonceStr, signature, jsApiList });
	return new Promise((resolve) => wx.ready(() => resolve(wx)));
}
