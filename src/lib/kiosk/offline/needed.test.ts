import { expect, test } from 'vitest';
import { needed } from './needed.ts';

const SITE = [
	'/_app/immutable/entry/start.js',
	'/kiosk/',
	'/',
	'/en/',
	'/embed/zh/',
	'/step/cover/',
	'/fonts/shifeng-serif.woff2',
	'/stills/desktop/zh/cover.svg',
	'/stills/portrait/en/cover.svg',
	'/stills/phone/zh/cover.svg',
	'/stills/paper/zh/cover.svg',
	'/share/card/zh/cover.png',
	'/sources/claims.csv',
	'/icon.svg',
	'/icon.svg'
];
const KEPT = [
	'/_app/immutable/entry/start.js',
	'/kiosk/',
	'/fonts/shifeng-serif.woff2',
	'/stills/desktop/zh/cover.svg',
	'/stills/portrait/en/cover.svg',
	'/icon.svg'
];

test.for(['', '/shifeng'])('below “%s” what a stand shows is kept, once, and nothing else', (base) => {
	const below = (addresses: readonly string[]) => addresses.map((address) => base + address);
	expect(needed(below(SITE), base)).toEqual(below(KEPT));
});
