import { located, type Located } from '../located.ts';
import { reveal } from '../reveal.ts';

/** The smelter that the furnace stood in, and how far it may be from there. */
export const SMELTER: Located = located('smelter');

/** When the furnace goes out, in parts of the card's rest: until then it burns. */
const OUT = 0.5;

/** How brightly the furnace burns, 1…0: it dims just before it goes out. */
export const glow = (drawn: number): number => 1 - reveal(drawn, OUT - 0.1, OUT);

/** Whether it still burns. */
export const isLit = (drawn: number): boolean => drawn < OUT;
