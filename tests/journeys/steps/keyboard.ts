import { expect, type Locator, type Page } from '@playwright/test';

const TABS_MAX = 120;

const NOTHING = 'nothing is focused';

/** What is wrong with the focus as it is seen; empty when it is in sight, not covered, and drawn around. */
function focusProblem(page: Page): Promise<string> {
  return page.evaluate((nothing) => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return nothing;
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
  }, NOTHING);
}

/** What a person without a pointer needs. */
export async function theFocusIsVisible(page: Page): Promise<void> {
  expect(await focusProblem(page)).toBe('');
}

type TabKey = 'Tab' | 'Shift+Tab';

/**
 * Tab after tab until the focus is there, or inside it; each stop on the way is seen. Once, the way may lead round by the
 * browser's own bar.
 */
export async function tabsTo(page: Page, wanted: Locator, key: TabKey = 'Tab'): Promise<void> {
  const problems: string[] = [];
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    if (await wanted.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
    const problem = await focusProblem(page);
    if (problem !== '') problems.push(problem);
    expect(problems.filter((one) => one !== NOTHING)).toEqual([]);
    expect(problems.length).toBeLessThan(2);
  }
  throw new Error(`Tab does not lead to ${wanted.toString()}.`);
}

export async function tabsToAndPresses(page: Page, wanted: Locator, key: string): Promise<void> {
  await tabsTo(page, wanted);
  await page.keyboard.press(key);
}

/** Into a group of radios, and along it by arrow keys. */
export async function choosesByArrows(
  page: Page,
  group: Locator,
  { name, key = 'Tab' }: { name: string; key?: TabKey },
): Promise<void> {
  await tabsTo(page, group, key);
  const radios = group.getByRole('radio');
  const wanted = group.getByRole('radio', { name, exact: true });
  await page.keyboard.press('Space');
  for (let left = await radios.count(); left > 0 && !(await wanted.isChecked()); left -= 1)
    await page.keyboard.press('ArrowRight');
  await expect(wanted).toBeChecked();
  await theFocusIsVisible(page);
}
