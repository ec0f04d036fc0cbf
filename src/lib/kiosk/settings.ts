import type { Lang } from '#lib/schema/localized.ts';
import { isLang } from '#lib/schema/localized.ts';
import { minutesOf } from './night.ts';

/** How a stand is set up, by the query of its address. */
export interface Settings {
	/** The language a visit begins in. */
	lang: Lang;
	/** Seconds without a touch after which the stand invites again; the warning is their last part. */
	attract: number;
	/** Seconds for which a visitor is warned. */
	warn: number;
	/** Whether the story plays while the stand invites. */
	loop: 'auto' | 'off';
	/** Id of the step a visit begins with; undefined for the story's first. */
	step: string | undefined;
	/** How the controls are laid out; undefined where the window says so. */
	layout: 'landscape' | 'portrait' | undefined;
	/** Where the controls stand on a screen that lies; on an upright one they are always below. */
	controls: 'bottom' | 'side';
	/** Magnifies letters and controls. */
	ui: number;
	/** Most device pixels the map draws for each CSS pixel; undefined leaves it to the map. */
	pr: number | undefined;
	/** Minute of the day from which the stand may look for a new version; undefined for never. */
	refresh: number | undefined;
	/** Somebody presents with a clicker: the stand waits longer before it takes a visit to be over. */
	clicker: boolean;
	/** Address of the published story, which the QR code leads to. */
	qr: string | undefined;
	count: boolean;
	/** What the operator calls this stand, in the exported counters. */
	device: string;
	cursor: 'show' | 'hide';
	/** Shows the counters in place of the story. */
	stats: boolean;
}

/** A talk has long pauses: seconds without a key after which a presented stand invites again. */
const PRESENTED = 900;
/** Minute of the day from which a stand usually looks for a new version: half past three. */
const NIGHT = 3 * 60 + 30;
const WARN = { least: 20, most: 120 };
/** A visit is at least this much longer than its warning, seconds. */
const UNWARNED = 10;

function clamped(text: string | null, least: number, most: number, otherwise: number): number {
	const value = text === null || text.trim() === '' ? NaN : Number(text);
	return Number.isFinite(value) ? Math.min(Math.max(value, least), most) : otherwise;
}

function oneOf<const Word extends string>(text: string | null, words: readonly Word[]): Word | undefined {
	return words.find((word) => word === text);
}

/** What cannot be meant must not keep a stand at its old version for good: only whoever says `off` wants that. */
function nightFrom(text: string | null): number | undefined {
	return text?.trim().toLowerCase() === 'off' ? undefined : (minutesOf(text ?? '') ?? NIGHT);
}

function webAddress(text: string | null): string | undefined {
	try {
		const { protocol, href } = new URL(text ?? '');
		return /^https?:$/.test(protocol) ? href : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The settings in an address's query: what it does not name, and what cannot be meant, is as usual; numbers are kept
 * within what a stand can do; anything else in the query is ignored.
 * @param known whether the story has a step of this id
 * @param usual where the story is published, if the operator has said so in site.yaml
 */
export function settingsIn(query: URLSearchParams, known: (id: string) => boolean, usual?: string): Settings {
	const get = (name: string) => query.get(name);
	const lang = get('lang') ?? '';
	const clicker = get('clicker') === '1';
	const warn = clamped(get('warn'), WARN.least, WARN.most, WARN.least);
	const step = get('step') ?? '';
	return {
		lang: isLang(lang) ? lang : 'zh',
		warn,
		attract: clamped(get('attract'), warn + UNWARNED, 3600, clicker ? PRESENTED : Math.max(90, warn + UNWARNED)),
		loop: oneOf(get('loop'), ['auto', 'off']) ?? 'auto',
		step: known(step) ? step : undefined,
		layout: oneOf(get('layout'), ['landscape', 'portrait']),
		controls: oneOf(get('controls'), ['bottom', 'side']) ?? 'bottom',
		ui: clamped(get('ui'), 1, 2, 1),
		pr: get('pr') === null ? undefined : clamped(get('pr'), 0.5, 2, 2),
		refresh: nightFrom(get('refresh')),
		clicker,
		qr: webAddress(get('qr')) ?? usual,
		count: get('count') !== '0',
		device: (get('device') ?? '').replace(/[^\p{L}\p{N} ._-]/gu, '').slice(0, 40),
		cursor: oneOf(get('cursor'), ['show', 'hide']) ?? 'show',
		stats: get('stats') === '1'
	};
}
