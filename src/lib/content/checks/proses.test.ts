import { expect, test } from 'vitest';
import { prosesOf } from './proses.ts';

test('the texts of a step come in reading order, with the way to each', () => {
	const text = (zh: string) => ({ zh });
	const step = {
		...{ id: 'fire', title: text('火'), text: text('一'), aside: text('二'), year: 2012 },
		...{ focus: { places: ['jiulang'], features: [] }, hand: false, layers: [], without: [], places: [], dwell: 1 },
		figures: [{ id: 'embers', caption: text('三') }],
		camera: { bearing: 0, pitch: 0, closest: 15 }
	};
	expect(prosesOf(step).map(({ kind, path, text }) => [kind, path.join('.'), text.zh])).toEqual([
		['text', 'text', '一'],
		['aside', 'aside', '二'],
		['caption', 'figures.0.caption', '三']
	]);
});
