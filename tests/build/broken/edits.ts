/** A slip an editor could make, and what the build must say to it. */
export interface Edit {
	/** The file of the content that it is made in. */
	file: 'story.yaml' | 'claims.yaml' | 'sources.yaml' | 'site.yaml';
	find: RegExp;
	/** What is written instead; ‸ stands before the first character of what the build must point at. */
	replace: string;
	what: string;
	mend: string;
}

const SOMEONE = '  publisher: { zh: 报, en: Paper }\n  date: { zh: 今, en: now }\n';

/** Made in the real content: the finds rest on what a rewritten story still has. Comments are passed over. */
export const EDITS: Record<string, Edit> = {
	'a place misspelt': {
		file: 'story.yaml',
		find: /focus: \{ places: \[[a-z-]+/,
		replace: 'focus: { places: [‸jiulan',
		what: 'place "jiulan" is not known',
		mend: 'did you mean "jiulang"? Places are in src/lib/geo/places.json.'
	},
	'a place without a position': {
		file: 'story.yaml',
		find: /focus: \{ places: \[/,
		replace: 'focus: { places: [‸liancheng, ',
		what: 'place "liancheng" has no known position and is never on the map',
		mend: 'remove it here; the text may tell of it'
	},
	'a layer misspelt': {
		file: 'story.yaml',
		find: /layers: \[[a-z-]+/,
		replace: 'layers: [‸rivr',
		what: 'layer "rivr" is not known',
		mend: 'did you mean "river"?'
	},
	'a figure misspelt': {
		file: 'story.yaml',
		find: /- id: embers\n {12}/,
		replace: '- id: ‸embrs\n            ',
		what: 'figure "embrs" is not known',
		mend: 'did you mean "embers"?'
	},
	'a key misspelt': {
		file: 'story.yaml',
		find: /focus:/,
		replace: '‸focsu:',
		what: '"focsu" means nothing here',
		mend: 'did you mean "focus"?'
	},
	'a claim that is not there': {
		file: 'story.yaml',
		find: /\{claim:S06\}/,
		replace: '‸{claim:S60X}',
		what: 'claim "S60X" is not known',
		mend: 'Claims are in claims.yaml.'
	},
	'a part that a claim does not have': {
		file: 'story.yaml',
		find: /\{claim:TX-SPEC\.width/,
		replace: '‸{claim:TX-SPEC.widht',
		what: 'claim "TX-SPEC" has no part "widht"',
		mend: 'did you mean "width"? Its parts are width, lanes, speed.'
	},
	'the figure of a claim that has none': {
		file: 'story.yaml',
		find: /\{claim:S06\}/,
		replace: '‸{claim:S01}',
		what: 'claim "S01" has no figure of its own',
		mend: 'It has no parts; {see:S01} points to it.'
	},
	'a number in digits': {
		file: 'story.yaml',
		find: /\{claim:S06\}/,
		replace: '‸261',
		what: 'the number "261" has no receipt here',
		mend: 'write {claim:S06}'
	},
	'a number in Chinese numerals': {
		file: 'story.yaml',
		find: /\{claim:S06\}/,
		replace: '‸二百六十一',
		what: 'the number "二百六十一" has no receipt here',
		mend: 'write {claim:S06}'
	},
	'a text that no card holds': {
		file: 'story.yaml',
		find: /(text:\n +zh: )(?![|>'"])[^\n]*/,
		replace: `$1‸${'江'.repeat(131)}`,
		what: 'the text has 131 汉字',
		mend: 'a card holds 130: shorten it, or make two steps of it'
	},
	'an English text that no card holds': {
		file: 'story.yaml',
		find: /(text:\n +zh: [^\n]*\n +en: )[^\n]*/,
		replace: `$1‸${'a'.repeat(281)}`,
		what: 'the text has 281 characters',
		mend: 'a card holds 280: shorten it, or make two steps of it'
	},
	'no English text': {
		file: 'story.yaml',
		find: /(text:\n +)(zh: [^\n]*\n) +en: [^\n]*\n/,
		replace: '$1‸$2',
		what: 'the English is missing',
		mend: 'write it after "en:", or take en out of the languages in site.yaml'
	},
	'a figure that only one language gives': {
		file: 'story.yaml',
		find: /(zh: [^\n]*)(\{claim:WORKERS\.wan\}[^\n]*\n +en: [^\n]*)\{claim:WORKERS\}/,
		replace: '$1‸$2many',
		what: 'only the Chinese of this step says {claim:WORKERS.wan}',
		mend: 'write {claim:WORKERS} or {claim:WORKERS.wan} in the English too, or take it out here'
	},
	'a Chinese way to write a figure in English': {
		file: 'story.yaml',
		find: /(en: [^\n]*)\{claim:WB-PLOTS\|words\}/,
		replace: '$1‸{claim:WB-PLOTS|hanzi}',
		what: 'hanzi is how Chinese writes a figure',
		mend: 'remove "|hanzi", or write "|words"'
	},
	'a number in English words': {
		file: 'story.yaml',
		find: /(en: [^\n]*)\{claim:WB-PLOTS\|words\}/,
		replace: '$1‸seven',
		what: 'the number "seven" has no receipt here',
		mend: 'or {claim:WB-PLOTS}'
	},
	'no Chinese title': {
		file: 'story.yaml',
		find: /^title: \{ zh: [^,}]*/,
		replace: 'title: { ‸zh: ',
		what: 'text is expected here, not null',
		mend: 'write the text here'
	},
	'a year outside the dial': {
		file: 'story.yaml',
		find: /year: \d{4}$/,
		replace: 'year: ‸2031',
		what: 'the year lies after the dial',
		mend: 'it ends at 2022'
	},
	'years that run backwards': {
		file: 'story.yaml',
		find: /year: \[(\d{4}), (\d{4})\]/,
		replace: 'year: ‸[$2, $1]',
		what: 'the years run from',
		mend: 'write ['
	},
	'a layer that appears backwards': {
		file: 'story.yaml',
		find: /over: \[0, (0\.\d+)\]/,
		replace: 'over: ‸[$1, 0]',
		what: 'appears from',
		mend: 'write [0, '
	},
	'a key twice': {
		file: 'story.yaml',
		find: /^( +)(year: \d{4})$/,
		replace: '$1$2\n$1‸$2',
		what: 'this key stands twice here',
		mend: 'keep one of the two'
	},
	'a text that begins with a star': {
		file: 'story.yaml',
		find: /(text:\n +zh: )(?![|>'"])/,
		replace: '$1‸*',
		what: 'a text cannot begin with * or &',
		mend: 'put the text in quotes'
	},
	'a comment that cuts off a text': {
		file: 'story.yaml',
		find: /(text:\n +zh: (?![|>'"])[^\n]*)/,
		replace: '$1 ‸#湘江',
		what: 'what stands after " #" is dropped from this text',
		mend: 'put the text in quotes'
	},
	'a line indented by one space too many': {
		file: 'story.yaml',
		find: /^( +)(focus: )/,
		replace: '$1 ‸$2',
		what: 'this line is indented too far or not far enough',
		mend: 'line it up with the lines beside it'
	},
	'a figure that the map is drawn after': {
		file: 'claims.yaml',
		find: /value: 261,/,
		replace: 'value: ‸262,',
		what: 'claim "S06" says 262, and the map shows 261 embers',
		mend: 'run: npm run geo'
	},
	'a source misspelt': {
		file: 'claims.yaml',
		find: /sources: \[newspaper/,
		replace: 'sources: [‸newspapr',
		what: 'source "newspapr" is not known',
		mend: 'did you mean "newspaper"?'
	},
	'a claim without a source': {
		file: 'claims.yaml',
		find: /sources: \[cccc-2018\]/,
		replace: 'sources: ‸[]',
		what: 'claim "PPP": a claim without a source',
		mend: 'name at least one'
	},
	'a claim twice': {
		file: 'claims.yaml',
		find: /- id: S07\n/,
		replace: '- id: ‸S06\n',
		what: 'claim "S06" stands a second time',
		mend: 'give this one another id'
	},
	'a formula that does not give its value': {
		file: 'claims.yaml',
		find: /value: 108,(.*formula: )/,
		replace: 'value: 109,$1‸',
		what: '"S06 - CLOSE-2017 - CLOSE-2018" gives 108, not 109',
		mend: 'correct the value, or the claims it is computed from'
	},
	'a source that nobody cites': {
		file: 'sources.yaml',
		find: /^- id: newspaper\n/,
		replace: `- id: ‸nobody\n${SOMEONE}\n- id: newspaper\n`,
		what: 'source "nobody" is cited by no claim',
		mend: 'cite it in claims.yaml, or remove it'
	},
	'a language there is not': {
		file: 'site.yaml',
		find: /languages: \[/,
		replace: 'languages: [‸fr, ',
		what: '"fr" is not one of the choices',
		mend: 'Choose zh, en.'
	},
	'boundaries that nobody approved': {
		file: 'site.yaml',
		find: /^languages: /,
		replace: 'boundaries: ‸district.geojson\nlanguages: ',
		what: 'boundaries may not be published without a map approval number',
		mend: 'write approval: with the 审图号 they were granted'
	},
	'an approval number that is none': {
		file: 'site.yaml',
		find: /^languages: /,
		replace: 'approval: ‸示意图\nlanguages: ',
		what: 'this is no map approval number',
		mend: 'like GS（2024）0001号'
	}
};
