import sharp from 'sharp';

/** Width of a sheet, and the blank between two pictures on it, in pixels. */
const SHEET = 3600;
const GAP = 12;
const PAPER = '#888';

/**
 * Pastes pictures of one size on a sheet, in rows, each as large as the sheet's width allows, and writes it.
 * @param file path of the picture to write; its ending says the format
 * @throws where there is no picture
 */
export async function paste(pictures: readonly Buffer[], file: string): Promise<void> {
	const { width, height } = await sharp(pictures[0]).metadata();
	const columns = Math.min(pictures.length, width > height ? 4 : 8);
	const across = Math.min(width, Math.floor((SHEET - GAP) / columns) - GAP);
	const down = Math.round((across * height) / width);
	const composed = await Promise.all(
		pictures.map(async (picture, i) => ({
			input: await sharp(picture).resize(across, down).toBuffer(),
			left: GAP + (i % columns) * (across + GAP),
			top: GAP + Math.floor(i / columns) * (down + GAP)
		}))
	);
	const rows = Math.ceil(pictures.length / columns);
	await sharp({
		create: {
			width: GAP + columns * (across + GAP),
			height: GAP + rows * (down + GAP),
			channels: 3,
			background: PAPER
		}
	})
		.composite(composed)
		.toFile(file);
}
