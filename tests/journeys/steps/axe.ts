import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

interface BrowserWithAxe {
  axe?: typeof axe;
}

/** What axe asks of colours: the only rules whose answer another colour scheme can change. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * axe is half a megabyte: a page is given it once, and answers with what is wrong alone. Both together are most of what
 * a look takes.
 */
async function looks(page: Page, when: string, options: RunOptions): Promise<void> {
  const isThere = await page.evaluate(() => (window as BrowserWithAxe).axe !== undefined);
  if (!isThere) await page.evaluate(axe.source);
  const found = await page.evaluate(async (asked) => {
    const there = (window as BrowserWithAxe).axe;
    if (!there) throw new Error('axe did not come to the page.');
    const { violations, passes } = await there.run(document, asked);
    return {
      wrong: violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })),
      asked: violations.length + passes.length,
    };
  }, options);
  expect(found.wrong, `${page.url()} ${when}`).toEqual([]);
  // A look at nothing finds nothing wrong.
  expect(found.asked, `rules that axe asked of ${page.url()} ${when}`).toBeGreaterThan(0);
}

/** Every rule of axe, on the page as it stands. `when` is said where something is found. */
export const axeFindsNothing = (page: Page, when = ''): Promise<void> => looks(page, when, {});

/** The rules about colours alone, for a page that every rule has seen in its other colour scheme. */
export const axeFindsNoBadColour = (page: Page, when = ''): Promise<void> =>
  looks(page, when, COLOURS);
