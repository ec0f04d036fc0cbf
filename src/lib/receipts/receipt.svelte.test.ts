import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Claim } from '#lib/schema/claim.ts';
import Sample from './Sample.test.svelte';

const claim: Claim = {
	id: 'S25',
	says: { zh: '近三千五百亩。' },
	scope: 'qingshuitang',
	asOf: { zh: '二〇二二年' },
	grade: 'newspaper',
	is: { value: 3500, unit: { zh: '亩' }, bound: 'nearly' },
	parts: { km2: { value: 2.33, unit: { zh: '平方公里' }, bound: 'nearly', formula: 'S25 * mu' } },
	note: { zh: '管控不等于治好。' },
	newspaperLine: 57,
	sources: ['newspaper', 'plain']
};
const record = {
	claims: { S25: claim },
	sources: {
		newspaper: { id: 'newspaper', publisher: { zh: '某报' }, date: { zh: '二〇二二年秋' } },
		plain: { id: 'plain', publisher: { zh: '某网' }, date: { zh: '二〇二一年' }, url: 'https://example.org/a' }
	}
};

test('a number shows its figure, and the receipt it opens shows everything that stands behind it', async () => {
	const screen = await render(Sample, { record, tokens: [{ kind: 'claim', id: 'S25' }] });
	const number = screen.getByRole('button', { name: '3500：打开凭证' });
	await expect.element(number).toHaveAttribute('aria-expanded', 'false');
	await number.click();
	await expect.element(number).toHaveAttribute('aria-expanded', 'true');
	const words = screen.getByTestId('receipt').element().textContent;
	for (const part of [
		'近三千五百亩。',
		'仅见本报',
		'清水塘',
		'管控不等于治好。',
		'近2.33平方公里 = 3500 × 亩',
		'报纸第57行'
	]) {
		expect(words).toContain(part);
	}
	await expect.element(screen.getByRole('link', { name: '某网' })).toHaveAttribute('href', 'https://example.org/a');
	await number.click();
	await expect.element(number).toHaveAttribute('aria-expanded', 'false');
});

test('a part, a numeral in Chinese and a date are written as the token asks', async () => {
	const screen = await render(Sample, {
		record,
		tokens: [
			{ kind: 'claim', id: 'S25', part: 'km2' },
			{ kind: 'claim', id: 'S25', format: 'hanzi' },
			{ kind: 'date', date: '2022-08-01' }
		]
	});
	await expect.element(screen.getByText('2.33', { exact: true })).toBeVisible();
	await expect.element(screen.getByText('三千五百', { exact: true })).toBeVisible();
	await expect.element(screen.getByRole('time')).toHaveAttribute('datetime', '2022-08-01');
	await expect.element(screen.getByRole('time')).toHaveTextContent('2022年8月1日');
});
