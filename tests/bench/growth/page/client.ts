import '#lib/polyfill/index.ts';
import { hydrate } from 'svelte';
import Story from '#lib/story/Story.svelte';
import { props } from './props.ts';

hydrate(Story, { target: document.querySelector('#story')!, props: { ...props, words: undefined } });
