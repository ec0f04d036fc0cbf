/** For how long after its beginning the nightly window is open, minutes. */
const OPEN = 60;
const DAY = 24 * 60;

/** The minute of the day that `03:30` means, in full-width signs too; undefined where the words mean none. */
export function minutesOf(text: string): number | undefined {
	const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text.normalize('NFKC').trim()) ?? [];
	const [h, m] = [Number(hours), Number(minutes)];
	return h < 24 && m < 60 ? h * 60 + m : undefined;
}

/**
 * Which night's window is open at a time, as the date it began on; undefined while none is. One that begins before
 * midnight stays open past it.
 */
export function nightAt(now: Date, from: number | undefined): string | undefined {
	if (from === undefined) return undefined;
	const since = (now.getHours() * 60 + now.getMinutes() - from + DAY) % DAY;
	if (since >= OPEN) return undefined;
	const begun = new Date(now.getTime() - since * 60_000);
	return [begun.getFullYear(), begun.getMonth() + 1, begun.getDate()].join('-');
}

/** What a stand does in its window. */
export type Chore = 'none' | 'update' | 'reload';

/**
 * What is to be done when the server has answered with its version: a new one is taken, and a stand that has come down
 * to stills tries its live map again. Nothing is done where the server did not answer: a reload would only lose the page.
 */
export function choreOf(own: string, answered: string | undefined, live: boolean): Chore {
	if (answered === undefined) return 'none';
	if (answered !== own) return 'update';
	return live ? 'none' : 'reload';
}
