/**
 * Resolves in the page when a frame is drawn and so many more frames have begun. Software GL draws on the cores that the
 * script runs on: a frame that begins before the last is drawn would be charged for it.
 */
export const drawn = async (more: number): Promise<void> => {
	const frame = () => new Promise<unknown>((resolve) => requestAnimationFrame(resolve));
	await frame();
	document.querySelector<HTMLCanvasElement>('.map canvas')?.getContext('webgl2')?.finish();
	for (let i = 0; i < more; i++) await frame();
};
