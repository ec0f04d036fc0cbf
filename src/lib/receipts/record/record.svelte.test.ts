import type { ComponentProps } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Claim } from '#lib/schema/claim.ts';
import Record from './Record.svelte';

const claim: Claim = {
	id: 'A-1',
	says: { zh: '近三千五百亩。', en: 'Nearly 3,500 mu.' },
	scope: 'qingshuitang',
	asOf: { zh: '2022年', en: '2022' },
	grade: 'newspaper',
	is: { value: 3500, unit: { zh: '亩', en: 'mu' }, bound: 'nearly' },
	parts: { km2: { value: 2.33, unit: { zh: '平方公里', en: 'km²' }, bound: 'nearly', formula: 'A-1 * mu' } },
	note: { zh: '不等于治好。', en: 'Not the same as clean.' },
	newspaperLine: 57,
	sources: ['newspaper']
};
const missing: Claim = {
	id: 'A-2',
	says: { zh: '没有找到。', en: 'Not found.' },
	scope: 'shifeng',
	asOf: { zh: '2014年', en: '2014' },
	grade: 'missing',
	parts: {},
	sources: []
};
const props = {
	record: {
		title: { zh: '题', en: 'Title' },
		claims: { 'A-1': claim, 'A-2': missing },
		sources: {
			newspaper: { id: 'newspaper', publisher: { zh: '某报', en: 'A Paper' }, date: { zh: '2022年', en: '2022' } }
		},
		steps: [{ id: 'one', title: { zh: '一', en: 'One' }, claims: ['A-1'] }]
	},
	located: {
		places: [
			{
				id: 'park',
				name: { zh: '园', en: 'Park' },
				kind: 'park',
				shownAs: 'halo',
				lngLat: [113.08, 27.87],
				accuracyM: 600
			},
			{ id: 'works', name: { zh: '厂', en: 'Works' }, kind: 'works', shownAs: 'list', why: { zh: '无', en: 'None.' } }
		],
		shapes: [
			{ id: 'line', name: { zh: '线', en: 'Line' }, accuracyM: 200, basis: { zh: '估计。', en: 'An estimate.' } }
		]
	},
	site: { languages: ['zh', 'en'], credits: {}, licences: [], footer: [] },
	home: '../',
	replaceAddress: () => undefined
} satisfies Omit<ComponentProps<typeof Record>, 'lang'>;

test('in English no Chinese word is left but the name of the other language, marked as such', async () => {
	const screen = await render(Record, { ...props, lang: 'en' });
	for (const name of screen.container.querySelectorAll('[lang=zh-CN]')) name.remove();
	const words = screen.container.textContent;
	expect(words).not.toMatch(/\p{Script=Han}/u);
	expect(words).toContain('A Paper, 2022, line 57 of the page');
	await expect.element(screen.getByRole('combobox', { name: 'Evidence' })).toBeVisible();
});

test('a claim says its figures, evidence, sources and steps', async () => {
	const screen = await render(Record, { ...props, lang: 'zh' });
	const article = screen.getByRole('article', { name: '近三千五百亩。' });
	const words = article.element().textContent.replace(/\s+/g, ' ');
	for (const part of ['近3500亩', '近2.33平方公里 = 3500 × 亩', '仅见本报', '清水塘', '不等于治好。', '报纸第57行'])
		expect(words).toContain(part);
	await expect.element(article.getByRole('link', { name: '一', exact: true })).toHaveAttribute('href', '../#one');
});

test('what is filtered out is hidden and told to the address', async () => {
	const told: string[] = [];
	const screen = await render(Record, {
		...props,
		lang: 'zh',
		replaceAddress: (address: string) => told.push(address)
	});
	await screen.getByRole('combobox', { name: '证据' }).selectOptions('missing');
	await expect.element(screen.getByRole('status')).toHaveTextContent('2条中的1条');
	expect(document.getElementById('A-1')!.hidden).toBe(true);
	expect(document.getElementById('A-2')!.hidden).toBe(false);
	expect(told.at(-1)).toContain('grade=missing');
});
