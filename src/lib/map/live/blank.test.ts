import { expect, test, vi } from 'vitest';
import { BLANK_IMAGE, giveBlank } from './blank.ts';
import { buildStyle } from './style.ts';

/** What a map is given when the style asks for an image. */
function given(id: string) {
	const addImage = vi.fn();
	giveBlank({
		addImage,
		setMissingStyleImageResolver: (resolver: ((id: string) => unknown) | null) => void resolver!(id)
	} as unknown as Parameters<typeof giveBlank>[0]);
	return addImage.mock.calls;
}

test('the one image of the style is given where it is asked for, whole and to be dyed', () => {
	expect(JSON.stringify(buildStyle('zh', 'font.woff2')).match(/"icon-image":"[^"]*"/g)).toEqual([
		`"icon-image":"${BLANK_IMAGE}"`
	]);
	const [[id, image, options]] = given(BLANK_IMAGE) as [[string, { data: Uint8Array }, { sdf: boolean }]];
	expect(id).toBe(BLANK_IMAGE);
	expect(image.data.every((part) => part === 255)).toBe(true);
	expect(options.sdf).toBe(true);
});

test('no other is', () => {
	expect(given('another')).toEqual([]);
});
