import { describe, expect, test } from 'vitest';
import { flat, workedOut } from './flat.ts';

const svg = (inner: string, style = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9"${style}>${inner}</svg>`;

describe('values', () => {
	test('custom properties and sums are worked out, also within one another', () => {
		expect(workedOut('var(--text)', { '--text': 'rgb(1, 2, 3)' })).toBe('rgb(1, 2, 3)');
		expect(workedOut('calc(var(--width) * 2.5)', { '--width': '2px' })).toBe('5px');
	});

	test('a property that nobody has set is an error and not black', () => {
		expect(() => workedOut('var(--inck)', {})).toThrow('--inck has no value');
	});
});

describe('a flat picture', () => {
	test('has the rules of its style sheet on the elements they match, the closer one last', () => {
		const made = flat(
			svg('<style>path.a{fill:none;stroke:red}.b.a{stroke:blue}</style><path class="a b"/><path class="c"/>')
		);
		expect(made).not.toContain('<style');
		expect(made).toContain('<path class="a b" style="fill:none;stroke:blue"/>');
		expect(made).toContain('<path class="c"/>');
	});

	test('takes a property from the nearest element that sets it, unless it is fixed', () => {
		const inner = '<g style="--ink: red"><path style="fill: var(--ink)"/></g><path style="fill: var(--ink)"/>';
		const dyed = ' style="--ink: blue"';
		expect(flat(svg(inner, dyed)).match(/fill:\w+/g)).toEqual(['fill:red', 'fill:blue']);
		expect(flat(svg(inner, dyed), { '--ink': 'green' }).match(/fill:\w+/g)).toEqual(['fill:green', 'fill:green']);
		expect(flat(svg(inner, dyed))).not.toContain('--ink');
	});

	test('keeps its words as they are written', () => {
		expect(flat(svg('<text>石峰 &amp; 十年</text>'))).toContain('<text>石峰 &amp; 十年</text>');
	});

	test('a stroke that does not scale is as wide as it was', () => {
		const made = flat(
			svg(
				'<g transform="rotate(5) scale(0.5)"><path style="stroke-width: 3px; vector-effect: non-scaling-stroke"/></g>'
			)
		);
		expect(made).toContain('<path style="stroke-width:6"/>');
	});

	test('a picture within it is a group, and one drawn at another size an error', () => {
		expect(flat(svg(svg('<path/>', ' data-step="cover"')))).toMatch(
			/viewBox="0 0 9 9"><g data-step="cover"><path\/><\/g>/
		);
		expect(() => flat(svg('<svg width="5" height="9" viewBox="0 0 9 9"/>'))).toThrow('own size');
	});
});
