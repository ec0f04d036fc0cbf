import { expect, test, vi } from 'vitest';
import type { Lang } from '#lib/schema/localized.ts';
import { speak, speechIn, type Spoken } from './speech.ts';
import { buildStyle } from './style.ts';

/** The style in a language after a map with it has been told to speak another one. */
function told(from: Lang, to: Lang) {
	const style = structuredClone(buildStyle(from, 'font.woff2'));
	const map = {
		getSource: (id: string) => ({ setData: (data: unknown) => Object.assign(style.sources[id]!, { data }) }),
		setLayoutProperty: (id: string, property: string, value: unknown) =>
			void Object.assign(style.layers.find((layer) => layer.id === id)!.layout!, { [property]: value })
	} as unknown as Spoken;
	speak(map, to);
	return style;
}

test.for([
	['zh', 'en'],
	['en', 'zh']
] as const)('a map in %s that is told to speak %s has the style of one that was built so', ([from, to]) => {
	expect(told(from, to)).toEqual(buildStyle(to, 'font.woff2'));
	expect(buildStyle(from, 'font.woff2')).not.toEqual(buildStyle(to, 'font.woff2'));
});

test('only what holds words is told', () => {
	const setData = vi.fn();
	const getSource = vi.fn(() => ({ setData }));
	speak({ getSource, setLayoutProperty: vi.fn() } as unknown as Spoken, 'en');
	expect(getSource.mock.calls.flat()).toEqual(['names']);
	expect(JSON.stringify(speechIn('en').words)).toContain('Qingshuitang');
});
