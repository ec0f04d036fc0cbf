import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import Still from './Still.svelte';

/** Characters that a picture's words are set in, each once. */
export function lettersOf(svg: string): string {
	const words = [...svg.matchAll(/<(?:text|tspan|textPath)\b[^>]*>([^<]*)/g)].map(([, text]) => text!);
	return [...new Set(words.join(''))].sort().join('');
}

/** A still as a file of its own, without the marks that a page needs to bring its parts to life. */
export function standalone(props: ComponentProps<typeof Still>): string {
	const { body, head } = render(Still, { props });
	const style = [...head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('');
	return body.replace(/<!--.*?-->/gs, '').replace(/(<svg[^>]*>)/, `$1<style>${style}</style>`);
}

/** The face of the picture's headings, written into it: a picture in a page can fetch nothing. */
export function withFont(svg: string, font: Uint8Array): string {
	const face = `@font-face{font-family:'Shifeng Serif';font-weight:100 900;src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format('woff2')}`;
	return svg.replace('<style>', `<style>${face}`);
}
