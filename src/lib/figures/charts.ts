import type { Component } from 'svelte';
import type { DockFigureId } from '#lib/schema/figures.ts';
import Air from './air/Air.svelte';
import Closures from './closures/Closures.svelte';
import Cluster from './cluster/Cluster.svelte';
import CrossSection from './cross-section/CrossSection.svelte';
import Homes from './homes/Homes.svelte';
import Honours from './honours/Honours.svelte';
import Ledger from './ledger/Ledger.svelte';
import Load from './load/Load.svelte';
import Parks from './parks/Parks.svelte';
import YearRecord from './year-record/YearRecord.svelte';
import RiverClass from './river-class/RiverClass.svelte';
import Sediment from './sediment/Sediment.svelte';
import type { ChartProps } from './figure.ts';

/** Every chart there is: a new one fails the type check until it stands here. */
export const CHARTS: Record<DockFigureId, Component<ChartProps>> = {
	load: Load,
	closures: Closures,
	sediment: Sediment,
	'river-class': RiverClass,
	ledger: Ledger,
	'year-record': YearRecord,
	air: Air,
	'cross-section': CrossSection,
	homes: Homes,
	cluster: Cluster,
	parks: Parks,
	honours: Honours
};
