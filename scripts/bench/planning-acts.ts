import type { Locator, Page } from '@playwright/test';

import type { Act } from './slow-page';

/** Where the next press of a key goes, without a tap that would be measured as well. */
const focus = (locator: Locator): Promise<void> => locator.focus();

function onALine(page: Page): Act[] {
  const line = page.locator('#line-5');
  const select = (label: string) => line.getByLabel(label, { exact: true });
  const pressure = line.getByRole('group', { name: 'Pressure, on Walton’s scale from 0 to 5' });
  return [
    {
      name: 'open a line',
      run: () => page.getByRole('button', { name: /^Change line 5:/ }).click(),
    },
    {
      name: 'change the technique',
      run: async () => {
        await focus(select('Technique'));
        await page.keyboard.press('ArrowDown');
      },
      // Back: another one may leave a single level.
      after: () => page.keyboard.press('ArrowUp'),
    },
    {
      name: 'change the pressure',
      run: () => pressure.locator('label:has(input:enabled:not(:checked))').first().click(),
    },
    {
      name: 'change the position',
      run: async () => {
        await focus(select('Position'));
        await page.keyboard.press('ArrowDown');
      },
    },
    {
      name: 'a minute less',
      run: () => line.getByRole('button', { name: 'Minutes: less' }).click(),
    },
    {
      name: 'a minute more',
      run: () => line.getByRole('button', { name: 'Minutes: more' }).click(),
    },
    {
      name: 'mark as a must',
      run: () => line.getByText(/^Must: stays when/).click(),
    },
    {
      name: 'close the line',
      run: () => page.getByRole('button', { name: /^Close line 5:/ }).click(),
    },
  ];
}

function inOrder(page: Page): Act[] {
  const handle = page.getByRole('button', { name: /^Move line 3:/ });
  return [
    {
      name: 'move a line by button',
      run: () => page.getByRole('button', { name: 'Move line 4 up' }).click(),
    },
    {
      name: 'move a line by keys',
      run: async () => {
        await focus(handle);
        await page.keyboard.press('Space');
        await page.waitForTimeout(200);
        await page.keyboard.press('ArrowDown');
        await page.waitForTimeout(200);
        await page.keyboard.press('Space');
      },
    },
    {
      name: 'drag a line',
      run: async () => {
        const box = await handle.boundingBox();
        if (!box) throw new Error('The handle is not there.');
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x, y + 150, { steps: 8 });
        await page.mouse.up();
      },
    },
  ];
}

function onTheWhole(page: Page): Act[] {
  const list = page.getByRole('list', { name: 'Muscles' });
  const screens = page.getByRole('group', { name: 'View and depth' });
  return [
    {
      name: 'add a line by the map',
      run: () => list.locator('button[aria-pressed="false"]').nth(2).click(),
    },
    {
      name: 'undo',
      run: () => page.getByRole('button', { name: 'Undo', exact: true }).click(),
    },
    {
      name: 'redo',
      run: () => page.getByRole('button', { name: 'Redo', exact: true }).click(),
    },
    {
      name: 'undo by key',
      run: () => page.keyboard.press('Control+z'),
    },
    {
      name: 'another length',
      run: () =>
        page
          .getByRole('group', { name: 'Same lines in' })
          .getByRole('button', { name: '75 min' })
          .click(),
      after: async () => {
        await page.getByRole('button', { name: 'Take this back' }).waitFor();
        await page.getByRole('button', { name: 'Take this back' }).click();
      },
    },
    {
      name: 'another view of the map',
      run: () => screens.locator('button[aria-pressed="false"]').first().click(),
      after: async () => {
        await page.waitForTimeout(500);
      },
    },
  ];
}

/** Everything that is measured, in an order that leaves the plan as it was found, or nearly. */
export function planningActs(page: Page): Act[] {
  return [...onALine(page), ...inOrder(page), ...onTheWhole(page)];
}
