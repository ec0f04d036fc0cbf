import { site } from 'virtual:story';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => site.languages.map((lang) => ({ lang }));

export const load: PageLoad = ({ params }) => ({ lang: params.lang });
