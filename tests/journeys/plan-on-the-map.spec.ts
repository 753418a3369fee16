import { expect, test, type Page } from '@playwright/test';

import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';
import { draftsAPlan, opensTheBody } from './steps/visit';

// A whole visit, tap by tap.
test.describe.configure({ timeout: 180_000 });
test.use({ viewport: { width: 768, height: 1024 } });

const theMap = (page: Page) => page.getByRole('group', { name: /^Back, deep\. Arrow keys/ });

/** Taps the drawing where a finger would: at a place of it, in the parts of its width and height. */
async function taps(page: Page, x: number, y: number): Promise<void> {
  // The map is higher than the screen, and a bar lies over its top: the place is brought to the middle first.
  await theMap(page).evaluate((map, part) => {
    const { top, height } = map.getBoundingClientRect();
    window.scrollBy({ top: top + height * part - window.innerHeight / 2, behavior: 'instant' });
  }, y);
  const box = await theMap(page).boundingBox();
  if (!box) throw new Error('The map is not there.');
  await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
}

async function removesAllLines(page: Page): Promise<void> {
  const remove = page.getByRole('button', { name: /^Remove line 1:/ });
  while ((await remove.count()) > 0) await remove.click();
}

test('a tap on the client’s left gives the client’s left, on the map, in the line and after a reload', async ({
  page,
}) => {
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, { first: 'Mira', side: 'Left' });
  await draftsAPlan(page, chart, 45);
  await removesAllLines(page);
  await opensTheBody(page);

  await page.getByRole('button', { name: 'Back, deep', exact: true }).click();
  // Quadratus lumborum beside the spine: the drawing is seen from behind.
  await taps(page, 0.33, 0.13);
  const lines = page.getByRole('region', { name: 'Lines' });
  await expect(lines.getByRole('heading', { name: '1. Quadratus lumborum, left' })).toBeVisible();
  await taps(page, 0.67, 0.13);
  await expect(lines.getByRole('heading', { name: '2. Quadratus lumborum, right' })).toBeVisible();

  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await opensTheBody(page);
  await page.getByRole('button', { name: 'Back, deep', exact: true }).click();
  const left = page.getByRole('button', { name: /^Quadratus lumborum, client’s left, line 1,/ });
  await expect(left.first()).toHaveAttribute('aria-pressed', 'true');
  await taps(page, 0.33, 0.13);
  await expect(page.getByRole('status').filter({ hasText: 'is in the plan' })).toContainText(
    'Quadratus lumborum, left',
  );
});
