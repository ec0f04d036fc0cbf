import type { FigureId } from './figures.ts';

const AIR = [
	'AIR-2013',
	'AIR-2014',
	'AIR-2015',
	'AIR-2016',
	'AIR-2017',
	'AIR-2018',
	'AIR-2019',
	'AIR-2020',
	'AIR-2021',
	'AIR-2022'
] as const;

/** The claims that each figure is drawn from. Apart from the figures: the page's first script wants none of it. */
export const DRAWN_FROM = {
	'zone-scale': ['S18'],
	load: ['EMIT-WATER', 'EMIT-SOLID', 'EMIT-GAS'],
	embers: ['S06', 'S18', 'CLOSE-2014', 'CLOSE-2016', 'CLOSE-2017', 'CLOSE-2018'],
	closures: ['S06', 'CLOSE-2014', 'CLOSE-2016', 'CLOSE-2017', 'CLOSE-2018'],
	'last-furnace': ['S22'],
	'creek-length': ['XWG-LEN', 'XWG-SLUDGE'],
	sediment: ['XWG-SLUDGE', 'XWG-LEAD', 'XWG-ARSENIC', 'XWG-CADMIUM', 'XWG-MERCURY', 'XWG-COST'],
	'plots-scale': ['S18', 'S25', 'WB-AREA', 'WB-PLOTS'],
	'river-reach': ['WATER-BEFORE', 'WATER-AFTER'],
	'river-class': ['WATER-BEFORE', 'WATER-AFTER', 'S22'],
	reserve: ['LAND-STORE', 'S18'],
	ledger: ['S07', 'WORKERS', 'PLANT-FLOOR', 'LAND-STORE'],
	'year-record': ['CLOSE-2014', 'CLOSE-2016', 'CLOSE-2017', 'CLOSE-2018', 'WATER-BEFORE', 'WATER-AFTER', ...AIR],
	forest: ['JL-AREA'],
	'green-heart': ['GREEN59'],
	air: AIR,
	'two-works': ['S27'],
	'road-length': ['TX-LEN', 'S26'],
	'cross-section': ['TX-SPEC'],
	homes: ['OLD-1315', 'OLD-16', 'S28'],
	cluster: ['RAIL-2011', 'RAIL-2015', 'RAIL-2021', 'RAIL-TARGET', 'S11'],
	'world-lines': ['S09'],
	'park-area': ['BD-AREA'],
	parks: ['S15', 'BD-AREA', 'S13', 'S16', 'CRRC-PARK', 'KC', 'SZ'],
	honours: ['S-H01', 'S-H02', 'S-H03', 'S-H04', 'S-H05', 'S-H06', 'S-H07', 'S-H08', 'S-H09', 'S-H10', 'HONOURS']
} as const satisfies Record<FigureId, readonly string[]>;
