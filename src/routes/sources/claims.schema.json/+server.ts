import { CLAIMS_SCHEMA } from '#lib/receipts/record/jsonSchema.ts';

export const prerender = true;

export function GET() {
	return new Response(`${JSON.stringify(CLAIMS_SCHEMA, null, '\t')}\n`, {
		headers: { 'content-type': 'application/schema+json' }
	});
}
