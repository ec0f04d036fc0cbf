import { mkdirSync, writeFileSync } from 'node:fs';
import { make } from './make.ts';
import { reference } from './reference.ts';

/** The only step with an effect: writes what the pure ones make. Run by `npm run geo`. */
const folder = new URL('../src/lib/geo/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(make(reference))) {
	writeFileSync(new URL(name, folder), text);
	console.log(`${name.padEnd(12)} ${(text.length / 1000).toFixed(1).padStart(7)} kB`);
}
