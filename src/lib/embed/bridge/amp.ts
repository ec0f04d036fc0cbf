/** What AMP, @newswire/frames, sidechain and Datawrapper's hosts read as a height, in px; Datawrapper's go by a label. */
export const ampSize = (label: string, height: number) => ({
	sentinel: 'amp',
	type: 'embed-size',
	height,
	'datawrapper-height': { [label]: height }
});

/** Whether @newswire/frames has begun to listen. */
export function ampAsks(data: unknown): boolean {
	const { sentinel, type } = Object(data) as Partial<Record<string, unknown>>;
	return sentinel === 'amp' && type === 'frames-init';
}
