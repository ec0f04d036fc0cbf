import { boundaries } from 'virtual:boundaries';
import type { LngLat } from '#lib/schema/place.ts';
import type { Camera, Scene } from '#lib/schema/scene.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Size } from '../projector.ts';
import { SparingMap } from './SparingMap.ts';
import { giveBlank } from './blank.ts';
import { apply, changes, drawnIn, type Drawn } from './apply.ts';
import { speak } from './speech.ts';
import { useBundledWorker } from './worker.ts';
import { buildStyle } from './style.ts';
import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url';

/** Larger drawing surfaces are cut by browsers or eat a phone's memory; in device pixels. */
const LARGEST_SIDE = 4096;
const SHARPEST = 2;

/** Where the free map may wander: the reach of the reference, degrees. */
const REACH: [number, number, number, number] = [112.86, 27.72, 113.31, 28.07];

const LOCKED = {
	dragPan: false,
	scrollZoom: false,
	boxZoom: false,
	dragRotate: false,
	keyboard: false,
	doubleClickZoom: false,
	touchZoomRotate: false,
	touchPitch: false
} as const;

export interface StageOptions {
	container: HTMLElement;
	scene: Scene;
	lang: Lang;
	/** Address of the font that draws the labels. */
	fontUrl: string;
	/** The drawing context is gone, and may come back. */
	onlost: () => void;
	onrestored: () => void;
}

/** Kit would link MapLibre's css as render-blocking if it were imported as css; it comes with the map instead. */
function withCss(): Promise<void> {
	return new Promise((resolve) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = cssUrl;
		link.onload = link.onerror = () => resolve();
		document.head.append(link);
	});
}

/** Device pixels for each pixel of the map, which the page may have magnified; `--sharpest` is the most for each CSS pixel. */
function pixelRatio(container: HTMLElement): number {
	const { clientWidth, clientHeight } = container;
	const magnified = container.getBoundingClientRect().width / Math.max(clientWidth, 1);
	const sharpest = Number(getComputedStyle(container).getPropertyValue('--sharpest')) || SHARPEST;
	return Math.min(
		Math.min(devicePixelRatio, sharpest) * magnified,
		LARGEST_SIDE / Math.max(clientWidth, clientHeight, 1)
	);
}

/** The map's size in pixels of its own. */
function sizeOf(map: SparingMap): Size {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	return { width, height };
}

/** The live map: shows any scene at once, and can be let go for the reader to wander. One for the whole page. */
export class LiveStage {
	readonly #map: SparingMap;
	#shown: Drawn | undefined;
	#latest: Scene;
	/** Asking for it in every frame would have the page laid out for it. */
	#size: Size;
	#lost = false;
	/** The reader has the camera. */
	#released = false;
	/** The language its names should be written in, and the one the map was told. */
	#lang: Lang;
	#spoken: Lang;

	private constructor(
		map: SparingMap,
		{ scene, lang, onlost, onrestored }: Pick<StageOptions, 'scene' | 'lang' | 'onlost' | 'onrestored'>
	) {
		this.#map = map;
		this.#size = sizeOf(map);
		this.#latest = scene;
		this.#lang = this.#spoken = lang;
		// While the context is lost there is no style to tell anything; a restored one knows the state of no place.
		map.on('webglcontextlost', () => {
			this.#lost = true;
			onlost();
		});
		map.on('webglcontextrestored', () => {
			map.once('style.load', () => {
				this.#lost = false;
				this.#shown = undefined;
				this.#names('place-names');
				this.speak(this.#lang);
				this.show(this.#latest);
				onrestored();
			});
		});
	}

	/** Starts the map and waits until the first scene stands complete. Rejects where WebGL 2 or one of its files is missing. */
	static async start(options: StageOptions): Promise<LiveStage> {
		const { container, scene, lang, fontUrl } = options;
		await Promise.all([useBundledWorker(), withCss()]);
		const map = new SparingMap({
			container,
			style: buildStyle(lang, fontUrl, boundaries),
			...view(scene.camera),
			...LOCKED,
			attributionControl: false,
			renderWorldCopies: false,
			// In ms. Names are placed anew at most this often while the camera moves; with 0 in every frame, also where it stands.
			fadeDuration: 600,
			trackResize: false,
			pixelRatio: pixelRatio(container),
			maxCanvasSize: [LARGEST_SIDE, LARGEST_SIDE]
		});
		giveBlank(map);
		// A handle for tests and for whoever debugs a host page; nothing of ours reads it.
		Object.assign(container, { maplibre: map });
		const canvas = map.getCanvas();
		canvas.tabIndex = -1;
		canvas.removeAttribute('role');
		canvas.setAttribute('aria-hidden', 'true');
		try {
			await soon(map.once('load'));
		} catch (reason) {
			map.remove();
			throw reason;
		}
		const stage = new LiveStage(map, options);
		stage.show(scene);
		await map.once('idle');
		return stage;
	}

	/** Draws a scene in this very frame, so that figures laid over the map never trail it. */
	show(scene: Scene): void {
		this.#latest = scene;
		if (this.#lost) return;
		const drawn = this.#drawn(scene);
		const list = changes(this.#shown, drawn);
		const moved = !this.#released && this.#shown?.scene.camera !== scene.camera;
		this.#shown = drawn;
		if (!moved && list.length === 0) return;
		this.#map.redrawWith(() => {
			if (moved) this.#map.jumpTo(view(scene.camera));
			apply(this.#map, list);
		});
	}

	#drawn(scene: Scene): Drawn {
		return drawnIn(scene, this.#size, this.#lang);
	}

	/** Writes its names in another language: the map and what it shows stay. */
	speak(lang: Lang): void {
		this.#lang = lang;
		if (this.#lost || lang === this.#spoken) return;
		speak(this.#map, lang);
		this.#spoken = lang;
		this.show(this.#latest);
	}

	/** Fits the drawing surface to its container after the window changed. */
	resize(): void {
		this.#map.setPixelRatio(pixelRatio(this.#map.getContainer()));
		this.#map.resize();
		this.#size = sizeOf(this.#map);
		this.#map.redraw();
	}

	/**
	 * Draws the map as another scene would have it into a canvas of the page; what the map itself shows stays, but for
	 * the camera. Both drawings belong to one task, so that no frame shows the other scene.
	 */
	picture(scene: Scene, into: HTMLCanvasElement): void {
		const [map, shown] = [this.#map, this.#shown];
		if (this.#lost || !shown) return;
		const canvas = map.getCanvas();
		const other = this.#drawn(scene);
		map.redrawWith(() => {
			if (!this.#released) map.jumpTo(view(scene.camera));
			apply(map, changes(shown, other));
		});
		[into.width, into.height] = [canvas.width, canvas.height];
		into.getContext('2d')!.drawImage(canvas, 0, 0);
		map.redrawWith(() => apply(map, changes(other, shown)));
	}

	/**
	 * Hands the map to the reader: drag, pinch, wheel, keys. Scenes are shown from wherever the reader goes; each new
	 * camera is called back. `label` names the map to those who cannot see it; `less` lets it go in cuts and come to
	 * stand where it is let go. Returns the undo.
	 */
	release(onmove: (camera: Camera) => void, { label, less }: { label: string; less: boolean }): () => void {
		const map = this.#map;
		this.#released = true;
		map.cuts = less;
		const canvas = map.getCanvas();
		const handlers = [map.dragPan, map.scrollZoom, map.keyboard, map.doubleClickZoom, map.touchZoomRotate];
		const moved = () => onmove(this.camera);
		handlers.forEach((handler) => handler.enable());
		if (less) map.dragPan.enable({ maxSpeed: 0 });
		map.touchZoomRotate.disableRotation();
		// What is laid over the map lies flat, with north above.
		map.keyboard.disableRotation();
		map.setMaxBounds(REACH);
		map.setMinZoom(9.5);
		map.setMaxZoom(15.5);
		this.#names('free-names');
		canvas.tabIndex = 0;
		canvas.removeAttribute('aria-hidden');
		// Its keys are its own: a screen reader must not keep them.
		canvas.setAttribute('role', 'application');
		canvas.setAttribute('aria-label', label);
		map.on('move', moved);
		return () => {
			map.off('move', moved);
			handlers.forEach((handler) => handler.disable());
			map.stop();
			map.setMaxBounds(null);
			map.setMinZoom(0);
			map.setMaxZoom(22);
			if (!this.#lost) this.#names('place-names');
			canvas.tabIndex = -1;
			canvas.removeAttribute('role');
			canvas.setAttribute('aria-hidden', 'true');
			this.#released = false;
			// Wherever the reader has gone, the next scene brings its own camera.
			if (this.#shown) this.#shown = { ...this.#shown, scene: { ...this.#shown.scene, camera: this.camera } };
			this.show(this.#latest);
		};
	}

	/** In the free map names give way to each other; in the story each stands where the cartography put it. */
	#names(layer: 'free-names' | 'place-names'): void {
		for (const id of ['free-names', 'place-names', 'place-blanks'])
			this.#map.setLayoutProperty(
				id,
				'visibility',
				(id === 'free-names') === (layer === 'free-names') ? 'visible' : 'none'
			);
	}

	/** Moves a released map to a place, gliding unless it was released for cuts. */
	lookAt(lngLat: LngLat, zoom: number): void {
		this.#map.easeTo({ center: [...lngLat], zoom, duration: 900 });
	}

	get camera(): Camera {
		const { lng, lat } = this.#map.getCenter();
		return {
			center: [lng, lat],
			zoom: this.#map.getZoom(),
			bearing: this.#map.getBearing(),
			pitch: this.#map.getPitch()
		};
	}

	destroy(): void {
		this.#map.remove();
	}
}

/** How long a slow phone may take to build the map before the page says that there is none, in ms. */
const PATIENCE = 60_000;

/** What `promised` gives, or a rejection after {@link PATIENCE}: a worker that never answers reports no error. */
function soon<T>(promised: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => reject(new Error('the map did not start in time')), PATIENCE);
		promised.then(resolve, reject).finally(() => clearTimeout(late));
	});
}

function view({ center, zoom, bearing, pitch }: Camera) {
	return { center: [...center] as [number, number], zoom, bearing, pitch };
}
