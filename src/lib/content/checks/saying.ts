import { readDoc } from '../reading/document.ts';
import { readChapters, type Steps } from './chapters.ts';

/** A story of one step with these lines of YAML as its text, and as its aside where there is one, for tests of what steps say. */
export function saying(text: string, aside = ''): Steps {
	const { doc } = readDoc(
		'story.yaml',
		`chapters:
  - id: one
    steps:
      - id: fire
        title: { zh: 火 }
        year: 2012
        focus: { places: [jiulang] }
        text: ${text}
${aside && `        aside: ${aside}\n`}`
	);
	return readChapters(doc).steps;
}
