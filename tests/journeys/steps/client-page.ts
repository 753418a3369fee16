import { expect, type Browser, type Page } from '@playwright/test';

/** A page of somebody without an account, on a phone; in English where no language is told. */
export async function onAPhone(browser: Browser, locale?: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ...(locale !== undefined && { locale }),
  });
  return context.newPage();
}

/** Types the code as it stands on the paper, then the birth year. */
export async function asksForTheSheet(
  page: Page,
  { code, birthYear }: { code: string; birthYear: string },
): Promise<void> {
  await page.goto('/s');
  await page.getByLabel('The code on your sheet').fill(code);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Which year were you born?').fill(birthYear);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Show my sheet' }).click();
  await answered;
  await expect(page.getByRole('button', { name: 'One moment' })).toHaveCount(0);
}

/** On the narrowest phone, and with letters twice as large: nothing has to be scrolled sideways. */
export async function fitsAcross(phone: Page): Promise<void> {
  const before = phone.viewportSize();
  const tooWide = () =>
    phone.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  await phone.setViewportSize({ width: 320, height: 640 });
  expect(await tooWide(), '320 px').toBeLessThanOrEqual(0);
  if (before) await phone.setViewportSize(before);
  const letters = (size: string) =>
    phone.evaluate((to) => void (document.documentElement.style.fontSize = to), size);
  await letters('200%');
  expect(await tooWide(), 'letters twice as large').toBeLessThanOrEqual(0);
  await letters('');
}
