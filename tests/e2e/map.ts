import type { Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { inkAt, type Ink } from '../../src/lib/map/inks.ts';

/** The paint properties that fade a layer. */
type Faded = 'fill-opacity' | 'line-opacity' | 'text-opacity';
type Held = HTMLElement & { maplibre: MapLibre };

/** Where places stand on the live map by MapLibre's own reckoning, in CSS pixels of the window. */
export function project(page: Page, lngLats: readonly (readonly [number, number])[]): Promise<[number, number][]> {
	return page.evaluate((lngLats) => {
		const held = document.querySelector('.map') as Held;
		const { x: left, y: top, width } = held.getBoundingClientRect();
		const scale = width / held.clientWidth;
		return lngLats.map(([lng, lat]): [number, number] => {
			const { x, y } = held.maplibre.project([lng, lat]);
			return [x * scale + left, y * scale + top];
		});
	}, lngLats);
}

/** Waits until the live map has nothing left to draw: names are placed where they belong, and have come or gone. */
export async function drawn(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { maplibre } = document.querySelector('.map') as Held;
		maplibre.triggerRepaint();
		await maplibre.once('idle');
	});
}

/** Ids of the places whose names MapLibre has drawn into a rectangle of the window, in CSS pixels. */
export async function namesIn(
	page: Page,
	rect: { x: number; y: number; width: number; height: number }
): Promise<string[]> {
	// The map answers by where names were when they were last placed, which is not in every frame.
	await drawn(page);
	return page.evaluate(({ x, y, width, height }) => {
		const held = document.querySelector('.map') as Held;
		const box = held.getBoundingClientRect();
		const scale = box.width / held.clientWidth;
		const corner = (left: number, top: number): [number, number] => [(left - box.x) / scale, (top - box.y) / scale];
		const found = held.maplibre.queryRenderedFeatures([corner(x, y), corner(x + width, y + height)], {
			layers: ['place-names']
		});
		return found.map(({ properties }) => properties['id'] as string);
	}, rect);
}

/** What the live map shows, asked of MapLibre itself. */
export function shown(
	page: Page,
	layers: readonly (readonly [id: string, property: Faded])[],
	places: readonly string[]
) {
	return page.evaluate(
		({ layers, places }) => {
			const { maplibre: map } = document.querySelector('.map') as Held;
			const { lng, lat } = map.getCenter();
			return {
				opacity: Object.fromEntries(layers.map(([id, property]) => [id, map.getPaintProperty(id, property) as number])),
				places: Object.fromEntries(
					places.map((id) => [id, (map.getFeatureState({ source: 'names', id })['shown'] as number) ?? 0])
				),
				/** Colour of the paper, by which the map's inks tell its year. */
				paper: map.getPaintProperty('paper', 'fill-color') as string,
				camera: { center: [lng, lat] as const, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() }
			};
		},
		{ layers, places }
	);
}

/** Whether a colour of the map is an ink at a year, within one of the steps in which inks change. */
export function isInk(colour: string, ink: Ink, year: number): boolean {
	const parts = (rgb: string) => rgb.match(/\d+/g)!.map(Number);
	return parts(inkAt(ink, year)).every((part, i) => Math.abs(part - parts(colour)[i]!) <= 2);
}
