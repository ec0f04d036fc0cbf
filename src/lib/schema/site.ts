export type { Line, Site } from './written/site.ts';

/** What people and firms may have done for the story, in the order in which they are named. */
export const ROLES = ['production', 'text', 'data', 'design', 'development', 'maps', 'review'] as const;
export type Role = (typeof ROLES)[number];

/** Where anybody can look an ICP number up; the law asks for this link. */
export const ICP_ADDRESS = 'https://beian.miit.gov.cn/';

/** Where anybody can look a 公安备案 number up. */
export function policeAddress(number: string): string {
	return `https://beian.mps.gov.cn/#/query/webSearch?code=${number.replace(/\D/g, '')}`;
}
