/** The part of the story's room that text takes on an upright screen: as much as can be read, and no more than it needs. */
const [LEAST, MOST] = [0.3, 0.385];
/** What stands at the foot of the map and is pressed, in parts of the screen's height. */
const FOOT = 0.05;

/**
 * How much of the story's room belongs to the text on an upright screen, 0…1: the map ends so low that what is pressed
 * at its foot is within everybody's reach, in the lower half of the screen. Heights in CSS pixels.
 */
export function uprightBox(screen: number, room: number): number {
	const text = 1 - (screen * (0.5 + FOOT)) / Math.max(room, 1);
	return Math.round(Math.min(Math.max(text, LEAST), MOST) * 1000) / 1000;
}
