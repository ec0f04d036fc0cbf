import type { FigureId } from './figures.ts';

/**
 * What a drawing takes from claims besides their words, as `CLAIM` or `CLAIM.part`: amounts, which must be above zero,
 * counts, dates, and claims whose `asOf` in Chinese must name a year. Content is checked against it at build.
 */
export interface Reads {
	amounts?: readonly string[];
	/** Amounts of things that are counted out one by one: whole. */
	counts?: readonly string[];
	dates?: readonly string[];
	years?: readonly string[];
}

const CLOSURES = ['S06', 'CLOSE-2014', 'CLOSE-2016', 'CLOSE-2017.cumulative', 'CLOSE-2018.cumulative'] as const;
const CLASSES = ['WATER-BEFORE', 'WATER-AFTER'] as const;
const AIR = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) => `AIR-${year}`);

/** What each figure cannot be drawn without. */
export const READS: Record<FigureId, Reads> = {
	'zone-scale': { amounts: ['S18', 'S18.side'] },
	load: {
		amounts: ['WATER', 'SOLID', 'GAS'].flatMap((waste) => {
			const claim = `EMIT-${waste}`;
			return [claim, `${claim}.amount`, `${claim}.${waste === 'GAS' ? 'billion' : 'million'}`];
		}),
		years: ['EMIT-WATER']
	},
	embers: { amounts: ['S18'], counts: CLOSURES },
	closures: { counts: CLOSURES },
	'last-furnace': { dates: ['S22.stopped'] },
	'creek-length': { amounts: ['XWG-LEN', 'XWG-SLUDGE.length'] },
	sediment: {
		amounts: ['XWG-SLUDGE', 'XWG-LEAD', 'XWG-ARSENIC', 'XWG-CADMIUM', 'XWG-MERCURY', 'XWG-COST', 'XWG-COST.million']
	},
	'plots-scale': { amounts: ['S18', 'S25', 'S25.km2', 'S25.share', 'WB-AREA', 'WB-AREA.share', 'WB-PLOTS'] },
	'river-reach': { counts: CLASSES, years: CLASSES },
	'river-class': { counts: CLASSES, dates: ['S22.stopped'], years: CLASSES },
	reserve: { amounts: ['LAND-STORE', 'LAND-STORE.km2', 'S18'] },
	ledger: {
		amounts: [
			'S07',
			'S07.billion',
			'WORKERS',
			'WORKERS.wan',
			'PLANT-FLOOR.wan',
			'PLANT-FLOOR.million',
			'LAND-STORE',
			'LAND-STORE.km2',
			'LAND-STORE.firms'
		]
	},
	'year-record': { counts: [...CLOSURES, ...CLASSES], years: [...CLASSES, ...AIR] },
	forest: { amounts: ['JL-AREA', 'JL-AREA.km2', 'JL-AREA.summit'] },
	'green-heart': { amounts: ['GREEN59'] },
	air: { years: AIR },
	'two-works': {},
	'road-length': { amounts: ['TX-LEN'], dates: ['S26'] },
	'cross-section': { amounts: ['TX-SPEC.width', 'TX-SPEC.speed'], counts: ['TX-SPEC.lanes'] },
	homes: {
		amounts: ['OLD-1315.households', 'OLD-16.households'],
		counts: ['OLD-1315', 'OLD-16'],
		years: ['OLD-1315', 'OLD-16', 'S28']
	},
	cluster: {
		amounts: [
			...['RAIL-2011', 'RAIL-2015', 'RAIL-2021', 'RAIL-TARGET'].flatMap((id) => [id, `${id}.billion`]),
			'S11',
			'S11.low',
			'S11.high'
		],
		dates: ['RAIL-TARGET.due'],
		years: ['RAIL-2011', 'RAIL-2015', 'RAIL-2021', 'RAIL-TARGET']
	},
	'world-lines': { amounts: ['S09'], counts: ['S09.continents'], dates: ['S09.unchanged-since'] },
	'park-area': { amounts: ['BD-AREA', 'BD-AREA.km2'] },
	parks: {
		amounts: ['S13', 'S13.march'],
		dates: ['S15', 'S15.started', 'BD-AREA.begun', 'KC.started', 'SZ.signed', 'S16.signed', 'CRRC-PARK.ground-broken']
	},
	honours: { counts: ['HONOURS', 'HONOURS.confirmed', 'HONOURS.unconfirmed'] }
};

/** What is laid over the free map for comparison. */
export const LAY_OVER: Reads = { amounts: ['S18', 'S25', 'S25.km2'] };

/** Figures that come with the dial in the reader's hand: what the dial stops at, and what it changes on the free map. */
export const IN_HAND = ['year-record', 'embers'] as const satisfies readonly FigureId[];
