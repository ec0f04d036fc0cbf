// Kit reads this file before it starts the page: nothing of the story has run by then.
import '#lib/polyfill/index.ts';
