import type { Grade, Scope } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';

/** What each grade of evidence is called on a receipt. */
export const GRADE_NAMES: Record<Lang, Record<Grade, string>> = {
	zh: {
		corroborated: '有佐证',
		single: '仅一处',
		newspaper: '仅见本报',
		conflicting: '说法不一',
		derived: '推算',
		missing: '未见数据'
	},
	en: {
		corroborated: 'corroborated',
		single: 'one source',
		newspaper: 'newspaper only',
		conflicting: 'conflicting',
		derived: 'computed',
		missing: 'no data found'
	}
};

const SCOPE_NAMES: Record<Lang, Record<Scope, string>> = {
	zh: {
		qingshuitang: '清水塘',
		shifeng: '石峰区',
		zhuzhou: '株洲全市',
		'zhuzhou-urban': '株洲市区',
		'economic-zone': '株洲经开区',
		'xiang-reach': '湘江株洲段（霞湾）',
		xiawan: '霞湾港',
		tianxin: '田心',
		'tianxin-road': '田心路',
		jiulang: '九郎山',
		bridge: '清水塘大桥'
	},
	en: {
		qingshuitang: 'Qingshuitang',
		shifeng: 'Shifeng District',
		zhuzhou: 'all of Zhuzhou',
		'zhuzhou-urban': 'urban Zhuzhou',
		'economic-zone': 'Zhuzhou Economic Zone',
		'xiang-reach': 'the Xiang at Xiawan',
		xiawan: 'Xiawan Creek',
		tianxin: 'Tianxin',
		'tianxin-road': 'Tianxin Road',
		jiulang: 'Jiulang Mountain',
		bridge: 'Qingshuitang Bridge'
	}
};

/** A grade as a receipt names it. */
export const gradeName = (grade: Grade, lang: Lang): string => GRADE_NAMES[lang][grade];
/** The ground a claim speaks of, as a receipt names it. */
export const scopeName = (scope: Scope, lang: Lang): string => SCOPE_NAMES[lang][scope];

/** What each grade says of the evidence, in one sentence; the schema of a claim says the same to editors. */
export const GRADE_MEANS: Record<Lang, Record<Grade, string>> = {
	zh: {
		corroborated: '另有一家独立的来源也这样说，或者出自主管机构公布的自己的记录。',
		single: '只有一家来源说，而且不是《株洲日报》的这一版。',
		newspaper: '只有《株洲日报》的这一版说，或者要紧的部分只有它说。',
		conflicting: '几家来源说的不一样，各家的说法都写在说明里。',
		derived: '是我们算出来的，算法写在旁边，每次建站都重新核对。',
		missing: '找过，没有找到。'
	},
	en: {
		corroborated:
			'A second, independent publisher says the same, or it is what the responsible body publishes of its own record.',
		single: 'One publisher says it, and not the page of Zhuzhou Daily.',
		newspaper: 'Only the page of Zhuzhou Daily says it, or only that page has the part that matters.',
		conflicting: 'Sources disagree; the note gives what each says.',
		derived: 'Computed by us; the formula stands beside it and is checked each time the site is built.',
		missing: 'Looked for and not found.'
	}
};
