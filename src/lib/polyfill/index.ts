/**
 * What Safari 15.0 to 15.3 lack of what the story and its map engine call, in the page and in the map's worker. A test
 * of the build finds calls of anything else that is newer than our oldest browsers.
 */
import { fill } from './fill.ts';
import { at, findLast, hasOwn } from './methods.ts';

const TypedArray = Object.getPrototypeOf(Int8Array.prototype) as object;

fill([
	[Array.prototype, 'at', at],
	[TypedArray, 'at', at],
	[String.prototype, 'at', at],
	[Array.prototype, 'findLast', findLast],
	[Object, 'hasOwn', hasOwn]
]);
