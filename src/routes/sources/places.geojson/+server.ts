import raw from '#lib/geo/located.json';
import { placesGeojson } from '#lib/receipts/record/geojson.ts';
import type { Located } from '#lib/receipts/record/located.ts';

export const prerender = true;

export function GET() {
	const collection = placesGeojson(raw as unknown as Located);
	return new Response(`${JSON.stringify(collection)}\n`, { headers: { 'content-type': 'application/geo+json' } });
}
