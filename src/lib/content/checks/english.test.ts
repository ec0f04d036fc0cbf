import { expect, test } from 'vitest';
import { readDoc } from '../reading/document.ts';
import { missingEnglish } from './english.ts';

test('every Chinese text without English is said where it stands', () => {
	const { doc } = readDoc(
		'story.yaml',
		'title: { zh: 石峰, en: Shifeng }\nsteps:\n  - text: { zh: 江 }\n  - text: { zh: 山 }'
	);
	expect(missingEnglish(doc).map(({ line, column, what }) => [line, column, what])).toEqual([
		[3, 11, 'the English is missing'],
		[4, 11, 'the English is missing']
	]);
});
