import sharp from 'sharp';

/** Pictures below each other in one, as JPEG: PNG would be four times as large, and WeChat takes at most 10 MB. */
export async function long(pictures: readonly Uint8Array[]): Promise<Uint8Array> {
	const sizes = await Promise.all(pictures.map((picture) => sharp(picture).metadata()));
	const tops = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, { height }) => sum + height, 0));
	const width = Math.max(...sizes.map((size) => size.width));
	const height = sizes.reduce((sum, size) => sum + size.height, 0);
	return new Uint8Array(
		await sharp({ create: { width, height, channels: 3, background: '#fff' }, limitInputPixels: false })
			.composite(pictures.map((input, i) => ({ input: Buffer.from(input), left: 0, top: tops[i]! })))
			.jpeg({ quality: 82, mozjpeg: true })
			.toBuffer()
	);
}
