export { default as LayOver } from '#lib/figures/lay-over/LayOver.svelte';
export { default as Overlay } from '#lib/figures/Overlay.svelte';
export { default as Compare } from './Compare.svelte';
export { default as FreeMap } from './FreeMap.svelte';
