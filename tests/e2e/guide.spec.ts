import AxeBuilder from '@axe-core/playwright';
import { GUIDE } from '../../src/lib/i18n/guide.ts';
import { inLang } from '../../src/lib/schema/localized.ts';
import { expect, open, story, test } from './reader.ts';

const river = story.chapters[2]!;
const [, second] = story.steps.slice(river.first);

for (const [lang, address] of [
	['zh', 'embed-this/'],
	['en', 'en/embed-this/']
] as const) {
	const words = GUIDE[lang];

	test.describe(lang, () => {
		test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

		test('what an editor chooses is seen and copied, and opens as it was chosen', async ({ page, baseURL }) => {
			await page.goto(address);
			await page.locator('main[data-guide=ready]').waitFor();
			await page.getByText(words.modes.stack.name, { exact: true }).click();
			await page.getByLabel(words.part).selectOption(river.id);
			await page.getByLabel(words.start).selectOption(second!.id);
			await page.getByLabel(words.height).fill('99999');
			await page.getByLabel(words.height).blur();
			await page.getByRole('button', { name: words.copy }).click();
			await expect(page.getByRole('status')).toHaveText(words.copied);
			const code = await page.evaluate(() => navigator.clipboard.readText());
			const src = `${baseURL}embed/${lang}/?mode=stack&chapter=${river.id}&step=${second!.id}`;
			expect(code).toContain(`src="${src.replaceAll('&', '&amp;')}"`);
			expect(code).toContain('height="1000"');
			expect(code).toContain(inLang(story.title, lang));
			const frame = page.frameLocator('main iframe');
			await expect(frame.locator('html[data-story=ready][data-embed=stack]')).toBeVisible();
			await expect(frame.locator('section[data-step]')).toHaveCount(river.count);
		});

		test('axe finds nothing wrong, wide and narrow', async ({ page }) => {
			for (const [width, height] of [
				[1280, 800],
				[390, 844]
			] as const) {
				await page.setViewportSize({ width, height });
				await page.goto(address);
				await page.locator('main[data-guide=ready]').waitFor();
				await page.frameLocator('main iframe').locator('html[data-story=ready]').waitFor();
				expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			}
		});
	});
}

test('the foot of the story leads there', async ({ page, baseURL }) => {
	await open(page, '', 'still');
	await page.getByRole('link', { name: '把故事放进你的页面' }).click();
	await expect(page).toHaveURL(`${baseURL}embed-this/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(GUIDE.zh.title);
});
