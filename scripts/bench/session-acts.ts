import type { Locator, Page } from '@playwright/test';

import type { Act } from './slow-page';

const happened = (page: Page): Locator =>
  page.getByRole('group', { name: 'Line 2: what happened' });

const number = (group: Locator, value: number): Promise<void> =>
  group.getByText(String(value), { exact: true }).click();

/** The clock of another line folds the one that is settled; it is opened again for the next round. */
function withTheClock(page: Page): Act[] {
  const button = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();
  return [
    { name: 'start the clock of a line', run: () => button('Start line 3') },
    { name: 'pause it', run: () => button('Pause line 3') },
    {
      name: 'open a line that is settled',
      run: () => page.getByRole('button', { name: /^2\. .*Done/ }).click(),
      after: () => happened(page).waitFor(),
    },
  ];
}

function ofALine(page: Page): Act[] {
  const line = page.locator('li').filter({ has: happened(page) });
  const state = (name: string): Promise<void> =>
    happened(page).getByText(name, { exact: true }).click();
  return [
    { name: 'mark a line as skipped', run: () => state('Skipped') },
    { name: 'mark it as changed', run: () => state('Changed') },
    { name: 'mark it as done', run: () => state('Done') },
    {
      name: 'how much it hurt',
      run: () => number(line.getByRole('group', { name: /^Discomfort during the work/ }), 3),
      after: () => number(line.getByRole('group', { name: /^Discomfort during the work/ }), 4),
    },
    {
      name: 'a letter of a note',
      run: async () => {
        await line.getByLabel('Finding or note').focus();
        await page.keyboard.press('a');
      },
    },
  ];
}

function aPoint(page: Page): Act[] {
  const line = page.locator('li').filter({ has: happened(page) });
  const map = line.getByRole('application');
  return [
    {
      name: 'open the map for a point',
      run: () => line.getByText('Trigger point found').click(),
      after: () => map.waitFor(),
    },
    {
      name: 'put a point on the map',
      run: async () => {
        const box = await map.boundingBox();
        if (!box) throw new Error('The map has no box.');
        await map.click({ position: { x: box.width / 2, y: box.height / 2 } });
      },
    },
    {
      name: 'take it away',
      run: () => line.getByRole('button', { name: /^Take point 1/ }).click(),
    },
  ];
}

function ofTheWhole(page: Page): Act[] {
  const response = page.getByRole('group', { name: 'How the client responded to the session' });
  return [
    {
      name: 'pain before',
      run: () => number(page.getByRole('group', { name: /^Back pain now/ }).first(), 5),
      after: () => number(page.getByRole('group', { name: /^Back pain now/ }).first(), 6),
    },
    {
      name: 'how the client responded',
      run: () => response.getByText('Better', { exact: true }).click(),
      after: () => response.getByText('Same', { exact: true }).click(),
    },
  ];
}

/** Everything that is measured, in an order that leaves the record as it was found, or nearly. */
export function sessionActs(page: Page): Act[] {
  return [...ofALine(page), ...aPoint(page), ...ofTheWhole(page), ...withTheClock(page)];
}
