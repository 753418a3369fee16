/** What a client does with a thumb: on the sheet at home, and in the questions before the visit. */
import type { Locator, Page } from '@playwright/test';

import { answersTheSection } from '../../drive/own-intake-section';
import type { Act } from '../slow-page';

/** The boxes of today, then the exercise that is done together: its clock, and the way back. */
export function sheetActs(page: Page): Act[] {
  const box = page.getByRole('main').getByRole('checkbox').first();
  const button = (name: string | RegExp): Locator =>
    page.getByRole('main').getByRole('button', { name, exact: true });
  /** A walk has no clock. */
  const whereItIs = async (way: Locator): Promise<void> => {
    if (await way.isVisible()) await way.click();
  };
  return [
    { name: 'tick what was done', run: () => box.click() },
    { name: 'take the tick away', run: () => box.click() },
    {
      name: 'do it together',
      run: () => button('Do it with me').click(),
      after: () => button('End').waitFor(),
    },
    { name: 'start the clock', run: () => whereItIs(button('Start')) },
    { name: 'pause it', run: () => whereItIs(button('Pause')) },
    {
      name: 'end it',
      run: () => button('End').click(),
      after: () => box.waitFor(),
    },
  ];
}

/** The first answer that a question offers, or the next one, so that each tap changes something. */
async function tapAnother(question: Locator): Promise<void> {
  const free = question
    .locator('label')
    .filter({ has: question.page().locator('input:not(:checked)') });
  await free.first().click();
}

/** Answers, also what an answer has asked for, and goes on to the next section and back. */
export function intakeActs(page: Page): Act[] {
  const question = page
    .locator('[data-section] fieldset[id]')
    .filter({ has: page.locator('input[type=radio], input[type=checkbox]') })
    .first();
  const section = page.locator('[data-section]');
  let from = '';
  const differs = (): Promise<void> =>
    page.locator(`[data-section="${from}"]`).waitFor({ state: 'detached' });
  const leaves = async (way: Locator): Promise<void> => {
    from = (await section.getAttribute('data-section')) ?? '';
    await way.click();
  };
  return [
    { name: 'answer', run: () => tapAnother(question) },
    { name: 'another answer', run: () => tapAnother(question) },
    { name: 'answer the rest of the part', run: async () => void (await answersTheSection(page)) },
    { name: 'on to the next part', run: () => leaves(page.locator('[data-next]')), after: differs },
    {
      name: 'back',
      run: () => leaves(page.getByRole('button', { name: 'Back', exact: true })),
      after: differs,
    },
  ];
}
