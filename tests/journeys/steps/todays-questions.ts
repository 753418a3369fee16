import { expect, type Page } from '@playwright/test';

/** Begins of questions that are answered with something else than no. */
export type Answers = Readonly<Record<string, 'Yes' | 'Not sure'>>;

/** From the chart by its one button, on a day that asks for them; or once more. */
export async function opensTodaysQuestions(page: Page, chart: string): Promise<void> {
  await page.goto(`${chart}/screening`);
  await page.getByRole('link', { name: 'Today’s questions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today’s questions' })).toBeVisible();
}

/** One tap for each of the eighteen: none of them has an answer before. */
export async function answersTodaysQuestions(page: Page, other: Answers = {}): Promise<void> {
  const questions = page.locator('form fieldset');
  await expect(questions).toHaveCount(18);
  for (const asked of await questions.all()) {
    await expect(asked.getByRole('radio', { checked: true })).toHaveCount(0);
    const text = (await asked.locator('legend').textContent()) ?? '';
    const found = Object.keys(other).find((begin) => text.startsWith(begin));
    const answer = (found === undefined ? undefined : other[found]) ?? 'No';
    await asked.getByRole('radio', { name: answer, exact: true }).check();
  }
  await expect(page.getByText('18 of 18 answered')).toBeVisible();
}

export async function savesTodaysAnswers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save today’s answers' }).click();
}
