/** `at` of ECMA-262 (ES2022): what stands at an index, counted from the end where it is negative. */
export function at<T>(this: ArrayLike<T>, index: number): T | undefined {
	const whole = Math.trunc(index) || 0;
	const place = whole < 0 ? this.length + whole : whole;
	// Not read as this[place]: an own property of that name may lie beyond both ends.
	return place < 0 || place >= this.length ? undefined : this[place];
}

/** `Array.prototype.findLast` of ECMA-262 (ES2023): the last element that passes. */
export function findLast<T>(
	this: ArrayLike<T>,
	passes: (value: T, index: number, all: ArrayLike<T>) => unknown,
	that?: unknown
): T | undefined {
	for (let index = this.length - 1; index >= 0; index--) {
		const value = this[index]!;
		if (passes.call(that, value, index, this)) return value;
	}
	return undefined;
}

/** `Object.hasOwn` of ECMA-262 (ES2022): whether an object itself has a property. */
export function hasOwn(object: object, key: PropertyKey): boolean {
	return Object.prototype.hasOwnProperty.call(object, key);
}
