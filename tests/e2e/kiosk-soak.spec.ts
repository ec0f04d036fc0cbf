import { expect, test } from '@playwright/test';
import { complaints, lines, soak } from '../soak/soak.ts';

test.use({ serviceWorkers: 'block' });

test('fifty visits leave nothing behind', async ({ page, baseURL }) => {
	const report = await soak(page, `${baseURL}kiosk/`, 50);
	expect(complaints(report), lines(report).join('\n')).toEqual([]);
	console.log(lines(report).join('\n'));
});
