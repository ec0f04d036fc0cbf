/**
 * Finest level of the live map's tiles. Each tile in view is one more drawing of every layer, and each new level is cut
 * and uploaded while the reader scrolls: tiles of level 10 hold the ground to 5 m, finer than any place is known, and
 * two to four of them hold all of it. Cut so, a line would carry its name once in each: the names have one tile of their
 * own. The still painter rounds shapes alike.
 */
export const TILES = { ground: 10, names: 9 } as const;
