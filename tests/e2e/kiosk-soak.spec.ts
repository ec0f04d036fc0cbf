import { expect, test } from '@playwright/test';
import { complaints, lines, soak } from '../soak/soak.ts';

// The window of the soak itself: what is kept after a visit does not depend on how large it was drawn.
test.use({ serviceWorkers: 'block', viewport: { width: 900, height: 600 } });

test('fifty visits leave nothing behind', async ({ page, baseURL }) => {
	const report = await soak(page, `${baseURL}kiosk/`, 50);
	expect(complaints(report), lines(report).join('\n')).toEqual([]);
	console.log(lines(report).join('\n'));
});
