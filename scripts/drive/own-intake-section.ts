/** Answers the questions of a section of the own intake, for the journeys and for the bench. */
import type { Locator, Page } from '@playwright/test';

/** What of a question is answered otherwise than with no, none, the first choice or a 3. */
export type Answers = Readonly<Record<string, (question: Locator, page: Page) => Promise<void>>>;

const usual: readonly ((question: Locator, id: string) => Promise<boolean>)[] = [
  async (question, id) => tap(question.locator(`[id="${id}-no"]`)),
  async (question, id) => tap(question.locator(`[id="${id}-none"]`)),
  async (question, id) => tap(question.locator(`[id="${id}-3"]`)),
  async (question, id) => {
    const count = question.locator(`[id="${id}-count"]`);
    if ((await count.count()) === 0) return false;
    await count.fill('4');
    return true;
  },
  async (question, id) => tap(question.locator(`[id="${id}-unknown"]`)),
  async (question, id) => tap(question.locator(`[id="${id}-nowhere"]`)),
  async (question) => tap(question.getByRole('radio').first()),
];

async function tap(box: Locator): Promise<boolean> {
  if ((await box.count()) === 0) return false;
  // The whole label is the target, as for a thumb.
  await box.locator('xpath=ancestor-or-self::label').click();
  return true;
}

async function answersOne(question: Locator, id: string): Promise<void> {
  for (const way of usual) if (await way(question, id)) return;
}

/** The questions of this page one by one, also those that an answer brings. */
export async function answersTheSection(page: Page, answers: Answers = {}): Promise<string[]> {
  const seen: string[] = [];
  for (;;) {
    const ids = await page
      .locator('[data-section] fieldset[id]')
      .evaluateAll((all) => all.map(({ id }) => id).filter((id) => !id.endsWith('-pain')));
    const id = ids.find((one) => !seen.includes(one));
    if (id === undefined) return seen;
    seen.push(id);
    const question = page.locator(`fieldset[id="${id}"]`);
    const own = answers[id];
    if (own) await own(question, page);
    else await answersOne(question, id);
  }
}
