/** What runs in the page of the common pattern; its scenes are those that our own stills are painted by. */
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import scrollama from 'scrollama';
import { apply, changes, drawnIn, type Drawn } from '../../../src/lib/map/live/apply.ts';
import { buildStyle } from '../../../src/lib/map/live/style.ts';
import type { Scene } from '../../../src/lib/schema/scene.ts';

const view = ({ camera: { center, zoom, bearing, pitch } }: Scene) => ({
	center: [...center] as [number, number],
	zoom,
	bearing,
	pitch
});

/** Tells the story as templates do: a map at once, and each step that enters lets it fly. */
export function tell(scenes: readonly Scene[], fontUrl: string): void {
	const { dataset } = document.documentElement;
	const sections = [...document.querySelectorAll<HTMLElement>('[data-step]')];
	setWorkerUrl(new URL(workerUrl, document.baseURI).href);
	const map = new MapLibre({
		container: document.querySelector<HTMLElement>('.map')!,
		style: buildStyle('zh', new URL(fontUrl, document.baseURI).href),
		...view(scenes[0]!),
		interactive: false,
		attributionControl: false
	});
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	let shown: Drawn | undefined;
	let index = 0;
	const show = (scene: Scene) => {
		const next = drawnIn(scene, { width, height }, 'zh');
		apply(map, changes(shown, next));
		shown = next;
	};
	map.once('load', () => {
		show(scenes[index]!);
		dataset['map'] = 'live';
	});
	// A flight that another one ends has not shown its step.
	map.on('moveend', (event) => 'step' in event && (dataset['step'] = event['step'] as string));
	scrollama()
		.setup({ step: sections, offset: `${Math.round(innerHeight / 2)}px`, progress: false, threshold: 4 })
		.onStepEnter((entered) => {
			index = entered.index;
			if (!shown) return;
			show(scenes[index]!);
			map.flyTo(view(scenes[index]!), { step: sections[index]!.id });
		});
	addEventListener('keydown', ({ key }) => {
		if (key === 'ArrowRight') sections[index + 1]?.scrollIntoView({ block: 'center', behavior: 'instant' });
	});
	dataset['story'] = 'ready';
}
