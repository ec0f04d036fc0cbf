import type { Lang } from '#lib/schema/localized.ts';

export const WORDS: Record<
	Lang,
	{ names: Record<'EMIT-WATER' | 'EMIT-SOLID' | 'EMIT-GAS', string>; zone: string; city: string }
> = {
	zh: { names: { 'EMIT-WATER': '废水', 'EMIT-SOLID': '废渣', 'EMIT-GAS': '废气' }, zone: '清水塘', city: '株洲全市' },
	en: {
		names: { 'EMIT-WATER': 'Wastewater', 'EMIT-SOLID': 'Solid waste', 'EMIT-GAS': 'Waste gas' },
		zone: 'Qingshuitang',
		city: 'Whole city'
	}
};
