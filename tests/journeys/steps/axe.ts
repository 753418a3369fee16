import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

interface BrowserWithAxe {
  axe?: typeof axe;
}

/**
 * Every rule of axe, on the page as it stands. `when` is said where something is found. axe is half a megabyte: a page is
 * given it once, and answers with what is wrong alone; the rest of a look takes little beside that.
 */
export async function axeFindsNothing(page: Page, when = ''): Promise<void> {
  const isThere = await page.evaluate(() => (window as BrowserWithAxe).axe !== undefined);
  if (!isThere) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const there = (window as BrowserWithAxe).axe;
    if (!there) throw new Error('axe did not come to the page.');
    const { violations, passes } = await there.run(document);
    return {
      wrong: violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })),
      asked: violations.length + passes.length,
    };
  });
  expect(found.wrong, `${page.url()} ${when}`).toEqual([]);
  // A look at nothing finds nothing wrong.
  expect(found.asked, `rules that axe asked of ${page.url()} ${when}`).toBeGreaterThan(0);
}
