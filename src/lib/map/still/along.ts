import { cumsum, sum } from 'd3';
import type { Point } from '../projector.ts';

/** Where a letter stands: its middle, and how it is turned, in degrees clockwise. */
export interface Letter {
	x: number;
	y: number;
	turn: number;
}

/** Sums of the lengths of a line's pieces, from 0 at its beginning. */
function stations(line: readonly Point[]): Float64Array {
	return cumsum(line, (point, i) => (i === 0 ? 0 : Math.hypot(point[0] - line[i - 1]![0], point[1] - line[i - 1]![1])));
}

/** The point at a distance along a line, and the direction the line has there, in degrees. */
function pointAt(line: readonly Point[], at: Float64Array, distance: number): Letter {
	const next = Math.max(
		1,
		at.findIndex((station) => station >= distance)
	);
	const [[ax, ay], [bx, by]] = [line[next - 1]!, line[next]!];
	const share = (distance - at[next - 1]!) / (at[next]! - at[next - 1]! || 1);
	return {
		x: ax + (bx - ax) * share,
		y: ay + (by - ay) * share,
		turn: (Math.atan2(by - ay, bx - ax) * 180) / Math.PI
	};
}

/** The middle of a line, where its name is anchored. */
export function middleOf(line: readonly Point[]): Letter {
	const at = stations(line);
	return pointAt(line, at, at.at(-1)! / 2);
}

/** Words may turn by so many degrees within a window of 0.6 of their letters' size, as on the live map. */
const SHARPEST = 38;
const WINDOW = 0.6;

/** Whether a line turns too sharply, somewhere between two distances along it, for letters of a size in pixels. */
function turnsSharply(line: readonly Point[], at: Float64Array, [from, to]: readonly [number, number], size: number) {
	const turns = line.slice(1, -1).map((point, i) => {
		const [before, after] = [line[i]!, line[i + 2]!];
		const [a, b] = [
			Math.atan2(point[1] - before[1], point[0] - before[0]),
			Math.atan2(after[1] - point[1], after[0] - point[0])
		];
		const turn = Math.abs(((b - a + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
		return { at: at[i + 1]!, degrees: (turn * 180) / Math.PI };
	});
	const under = turns.filter(({ at }) => at > from && at < to);
	return under.some((first) => {
		const near = under.filter(({ at }) => at >= first.at && at <= first.at + WINDOW * size);
		return sum(near, ({ degrees }) => degrees) > SHARPEST;
	});
}

/** Words set along a line. */
export interface Setting {
	letters: Letter[];
	/** The line in the direction in which it is read. */
	line: readonly Point[];
	/** The letters stand upright, one below the other: 汉字 along a line that is steeper than flat. */
	upright: boolean;
}

/** Whether a line is long and even enough for words of a length about its middle, in letters of a size; all in pixels. */
export function hasRoom(line: readonly Point[], words: number, size: number): boolean {
	const at = stations(line);
	const total = at.at(-1)!;
	return words <= total && !turnsSharply(line, at, [(total - words) / 2, (total + words) / 2], size);
}

/**
 * Letters of the given widths in pixels, evenly about the middle of a line that has room for them, so that they read
 * from the left or, where `mayStand` and the line is steep, from above.
 */
export function along(line: readonly Point[], widths: readonly number[], mayStand: boolean): Setting {
	const [total, words] = [stations(line).at(-1)!, sum(widths)];
	const set = (of: readonly Point[]) => {
		const stops = stations(of);
		let edge = (total - words) / 2;
		return widths.map((width) => {
			const middle = edge + width / 2;
			edge += width;
			return pointAt(of, stops, middle);
		});
	};
	const forward = set(line);
	const [first, last] = [forward[0]!, forward.at(-1)!];
	const [run, rise] = [last.x - first.x, last.y - first.y];
	const upright = mayStand && Math.abs(rise) > Math.abs(run);
	const turned = upright ? rise < 0 : run < 0;
	const read = turned ? [...line].reverse() : line;
	const letters = turned ? set(read) : forward;
	return {
		line: read,
		upright,
		letters: upright ? letters.map((letter) => ({ ...letter, turn: letter.turn - 90 })) : letters
	};
}

/**
 * The line so many pixels to the right of a line, to the left where negative, with its middle beside the other's: letters
 * are set along it as evenly as along the line itself. Its corners lie where its pieces meet, as on the live map.
 */
export function parallel(line: readonly Point[], right: number): Point[] {
	const normals = line.slice(1).map(([x, y], i): Point => {
		const [dx, dy] = [x - line[i]![0], y - line[i]![1]];
		const length = Math.hypot(dx, dy) || 1;
		return [-dy / length, dx / length];
	});
	const corner = (i: number): Point => {
		const [a, b] = [normals[Math.max(i - 1, 0)]!, normals[Math.min(i, normals.length - 1)]!];
		const by = right / (1 + a[0] * b[0] + a[1] * b[1]);
		return [line[i]![0] + (a[0] + b[0]) * by, line[i]![1] + (a[1] + b[1]) * by];
	};
	const beside = line.map((_, i) => corner(i));
	const [own, at] = [stations(line), stations(beside)];
	const half = own.at(-1)! / 2;
	const next = Math.max(
		1,
		own.findIndex((station) => station >= half)
	);
	const middle = pointAt(line, own, half);
	const [nx, ny] = normals[next - 1]!;
	const [bx, by] = beside[next - 1]!;
	const station = at[next - 1]! + Math.hypot(middle.x + nx * right - bx, middle.y + ny * right - by);
	const reach = Math.min(station, at.at(-1)! - station);
	const end = (distance: number): Point => {
		const { x, y } = pointAt(beside, at, distance);
		return [x, y];
	};
	return [
		end(station - reach),
		...beside.filter((_, i) => at[i]! > station - reach && at[i]! < station + reach),
		end(station + reach)
	];
}
