/** What Embedly, Medium and Iframely read as a height, in px: text, and known by the address of the frame. */
export const embedlySize = (src: string, height: number): string =>
	JSON.stringify({ context: 'iframe.resize', src, height });
