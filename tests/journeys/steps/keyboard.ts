import { expect, type Locator, type Page } from '@playwright/test';

const TABS_MAX = 120;

/** What a person without a pointer needs: the focus is on something, in sight, not covered, and drawn around. */
export async function theFocusIsVisible(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing is focused';
    const name = focused.outerHTML.slice(0, 120);
    const drawn = [focused, focused.closest('label')].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    });
    if (!drawn) return `no outline: ${name}`;
    const shown = focused.closest('label') ?? focused;
    const { top, bottom, left, width } = shown.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) return `out of sight: ${name}`;
    const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const onTop = document.elementFromPoint(left + width / 2, middle);
    return shown.contains(onTop) ? '' : `covered: ${name}`;
  });
  expect(seen).toBe('');
}

/** Tab after tab until it is there; each stop on the way is seen. */
export async function tabsTo(page: Page, wanted: Locator): Promise<void> {
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    await theFocusIsVisible(page);
  }
  throw new Error(`Tab does not lead to ${wanted.toString()}.`);
}

export async function tabsToAndPresses(page: Page, wanted: Locator, key: string): Promise<void> {
  await tabsTo(page, wanted);
  await page.keyboard.press(key);
}
