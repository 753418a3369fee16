import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Every rule of axe, on the page as it stands. `when` is said where something is found. */
export async function axeFindsNothing(page: Page, when = ''): Promise<void> {
  // Legacy mode opens no second page for the report; it lacks only frames, and we have none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
  expect(found, `${page.url()} ${when}`).toEqual([]);
}
