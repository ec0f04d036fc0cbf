import { range } from 'd3';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import type { Frame } from '#lib/schema/scene.ts';
import LastFurnace from './LastFurnace.svelte';
import { glow, isLit, SMELTER } from './compute.ts';

const { claims } = loadContent().story;
const frame: Frame = {
	width: 400,
	height: 300,
	free: { x: 0, y: 0, width: 400, height: 300 },
	dock: 0,
	scale: 1,
	travel: 1
};
const camera = { center: SMELTER.lngLat, zoom: 13, bearing: 0, pitch: 0 };
const markup = (drawn: number) =>
	render(LastFurnace, { props: { claims, lang: 'zh', year: 2018, camera, frame, strength: 1, drawn } }).body;

test('it burns until half of the card is read, dims before, and is out from then on', () => {
	expect([0, 0.3, 0.4, 0.49].map(isLit)).toEqual([true, true, true, true]);
	expect([0.5, 0.7, 1].map(isLit)).toEqual([false, false, false]);
	expect([0, 0.4, 0.5, 1].map(glow)).toEqual([1, 1, 0, 0]);
	expect(glow(0.45)).toBeCloseTo(0.5);
});

test('back up the page it burns again', () => {
	const down = range(0, 1.01, 0.05).map(markup);
	const up = range(1, -0.01, -0.05).map((drawn) => markup(Math.round(drawn * 20) / 20));
	expect(down.map((_, i) => markup(i / 20))).toEqual([...up].reverse());
});

test('the drawing says whether it burns, and at which minute it went out', () => {
	expect(markup(0.2)).toContain('data-lit="1"');
	expect(markup(0.5)).toContain('data-lit="0"');
	expect(markup(1)).toContain('2018年12月30日11时38分');
});

test('it stands on the smelter, of whose place only the whereabouts are known', () => {
	expect(SMELTER.accuracyM).toBe(500);
	expect(markup(1)).toContain('cx="200"');
});

test('its name is written over the embers that lie there', () => {
	expect(markup(1)).toContain('株冶旧址');
	expect(markup(1)).toContain('约±500米');
});
