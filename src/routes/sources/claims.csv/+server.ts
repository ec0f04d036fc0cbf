import { record } from 'virtual:record';
import { claimsCsv } from '#lib/receipts/record/csv.ts';

export const prerender = true;

export function GET() {
	return new Response(claimsCsv(record), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
