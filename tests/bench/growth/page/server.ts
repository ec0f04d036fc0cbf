import { render } from 'svelte/server';
import Story from '#lib/story/Story.svelte';
import { props } from './props.ts';

/** The story as it is prerendered. */
export const rendered = (): { head: string; body: string } => render(Story, { props });
