import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Site } from '#lib/schema/site.ts';
import Approval from './Approval.svelte';
import Foot from './Foot.test.svelte';

const BARE: Site = { languages: ['zh'], credits: {}, licences: [], footer: [] };
const FULL: Site = {
	...BARE,
	credits: { production: { zh: '甲社' }, review: { zh: '乙' } },
	approval: '湘S（2024）001号',
	icp: '湘ICP备2024000001号',
	police: '湘公网安备43020402000001号'
};
const props = { place: '', lang: 'zh' as const, ontop: () => {} };

describe('the foot of the page', () => {
	test('says what is configured, and leads to where registrations are looked up', async () => {
		const screen = await render(Foot, { ...props, site: FULL });
		await expect.element(screen.getByText('出品：甲社 · 审校：乙')).toBeVisible();
		await expect.element(screen.getByText('审图号：湘S（2024）001号')).toBeVisible();
		const link = (name: string) => screen.getByRole('link', { name });
		await expect.element(link('湘ICP备2024000001号')).toHaveAttribute('href', 'https://beian.miit.gov.cn/');
		await expect
			.element(link('湘公网安备43020402000001号'))
			.toHaveAttribute('href', expect.stringContaining('43020402000001'));
	});

	test('has no empty lines where nothing is configured', async () => {
		const { container } = await render(Foot, { ...props, site: BARE });
		expect(container.querySelector('footer')).not.toBeNull();
		expect(container.querySelectorAll('li')).toHaveLength(0);
	});

	test.for(['embed', 'kiosk'] as const)('is not there in mode %s', async (mode) => {
		const { container } = await render(Foot, { ...props, site: FULL, mode });
		expect(container.textContent.trim()).toBe('');
	});
});

test('the map’s number stands where there is one, and nothing where there is none', async () => {
	const { container } = await render(Approval, { site: FULL, lang: 'zh' });
	expect(container.querySelector('[data-approval]')?.textContent).toBe('审图号：湘S（2024）001号');
	const bare = await render(Approval, { site: BARE, lang: 'zh' });
	expect(bare.container.textContent).toBe('');
});
