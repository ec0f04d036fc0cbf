import { render } from 'svelte/server';
import Story from '#lib/story/Story.svelte';
import { fetchWords, props } from './props.ts';

/** The story as it is prerendered. */
export async function rendered(): Promise<{ head: string; body: string }> {
	return render(Story, { props: { ...props, words: await fetchWords() } });
}
