import { record } from 'virtual:record';
import { claimsJson } from '#lib/receipts/record/json.ts';

export const prerender = true;

export function GET() {
	return new Response(`${JSON.stringify(claimsJson(record), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
}
