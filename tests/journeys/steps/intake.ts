import { expect, type Locator, type Page } from '@playwright/test';

export interface IntakeGiven {
  cause: string;
  side: 'Left' | 'Right' | 'Both sides';
  /** `YYYY-MM-DD`; left empty when nobody knows. */
  began?: string;
  flared?: string;
  backPain: number;
  legPain: number;
  belowKnee?: boolean;
  places: { region: string; side: 'Left' | 'Right' }[];
  /** Words of the red-flag questions that are answered with yes; all the others with no. */
  redFlagsThatAreThere?: string[];
  /** One tap for each No as well; otherwise the page itself clicks them, which takes a twentieth of the time. */
  tapsEachNo?: boolean;
}

/** The practice's own day, so many days ago. */
export function daysAgo(days: number): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
  return day.format(Date.now() - days * 24 * 60 * 60 * 1000);
}

const section = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

const question = (page: Page, name: string): Locator =>
  page.getByRole('group', { name, exact: true });

async function answers(page: Page, ask: string, answer: string): Promise<void> {
  await question(page, ask).getByRole('radio', { name: answer, exact: true }).check();
}

/** Taps a cell: the radio in it is not drawn. */
export async function tapsTheNumber(group: Locator, number: number): Promise<void> {
  await group.getByText(String(number), { exact: true }).click();
  await expect(group.getByRole('radio', { name: String(number), exact: true })).toBeChecked();
}

/** What the stories tell that are not about the intake: on the left, for more than half a year, nothing that holds back. */
export const longPiriformis = (): IntakeGiven => ({
  cause: 'Piriformis syndrome',
  side: 'Left',
  began: daysAgo(200),
  backPain: 2,
  legPain: 4,
  places: [{ region: 'Buttock', side: 'Left' }],
});

export async function startsTheIntake(page: Page, chart: string): Promise<void> {
  await page.goto(`${chart}/intake`);
  await page.getByRole('button', { name: 'Start the intake' }).click();
  await expect(page.getByRole('button', { name: 'Sign the intake' })).toBeVisible();
}

async function saysWhyAndWhere(page: Page, given: IntakeGiven): Promise<void> {
  const why = section(page, 'Why you are here');
  await why.getByRole('checkbox', { name: given.cause }).check();
  await why.getByRole('radio', { name: 'A doctor said so' }).check();
  await answers(page, 'Which side hurts?', given.side);
  if (given.began) await page.getByLabel('When did it begin').fill(given.began);
  if (given.flared) await page.getByLabel('When did it last flare up').fill(given.flared);
  await answers(page, 'Is it the first time?', 'Yes');
  await answers(page, 'Has a doctor seen the client about it?', 'Yes');
  await answers(page, 'Does light work set the pain off for more than an hour?', 'No');
  await answers(page, 'Does the pain go below the knee?', given.belowKnee ? 'Yes' : 'No');
}

async function saysHowStrong(page: Page, given: IntakeGiven): Promise<void> {
  await tapsTheNumber(question(page, 'Back pain now'), given.backPain);
  await tapsTheNumber(question(page, 'Leg pain now'), given.legPain);
  const pain = section(page, 'Pain and places');
  for (const { region, side } of given.places) {
    await pain.getByLabel('Or choose it from the list').selectOption({ label: region });
    await pain
      .getByRole('group', { name: 'Side, the client’s own' })
      .getByRole('radio', { name: side, exact: true })
      .check();
    await pain.getByRole('button', { name: 'Add this place' }).click();
    await expect(pain.getByRole('heading', { name: `${region} ${side}` })).toBeVisible();
  }
  for (const place of await pain.getByRole('group', { name: 'How strong, 0 to 10' }).all())
    await tapsTheNumber(place, given.legPain);
}

/** An answer to each of the 34 questions: none of them has one before. What is there is always tapped. */
async function answersEachRedFlag(page: Page, given: IntakeGiven): Promise<void> {
  const { redFlagsThatAreThere: there = [], tapsEachNo = false } = given;
  const flags = section(page, 'Red flags');
  const questions = flags.getByRole('group');
  await expect(questions).toHaveCount(34);
  await expect(flags.getByRole('radio', { checked: true })).toHaveCount(0);
  const asked = await questions.locator('legend').allTextContents();
  const isThere = asked.map((text) => there.some((words) => text.includes(words)));
  const isTapped = isThere.map((yes) => yes || tapsEachNo);
  for (const [at, yes] of isThere.entries()) {
    if (!isTapped[at]) continue;
    const answer = questions.nth(at).getByRole('radio', { name: yes ? 'Yes' : 'No', exact: true });
    await answer.check();
  }
  const noes = flags.getByRole('radio', { name: 'No', exact: true });
  await noes.evaluateAll((radios, tapped) => {
    for (const [at, radio] of radios.entries()) if (!tapped[at]) (radio as HTMLElement).click();
  }, isTapped);
  const checkedNoes = flags.getByRole('radio', { name: 'No', exact: true, checked: true });
  await expect(checkedNoes).toHaveCount(isThere.filter((yes) => !yes).length);
  await expect(flags.getByRole('radio', { checked: true })).toHaveCount(34);
}

async function saysThatNoConditionIsThere(page: Page): Promise<void> {
  const none = section(page, 'Conditions').getByRole('button', { name: /^None of these in/ });
  while ((await none.count()) > 0) await none.first().click();
}

async function agreesToEachPart(page: Page): Promise<void> {
  for (const asked of await section(page, 'Consent').getByRole('group').all())
    await asked.getByRole('radio', { name: 'Yes', exact: true }).check();
}

/** Every answer of a complete intake; not signed. */
export async function answersTheIntake(page: Page, given: IntakeGiven): Promise<void> {
  await saysWhyAndWhere(page, given);
  await saysHowStrong(page, given);
  await page.getByRole('checkbox', { name: 'The client takes no medicines' }).check();
  await answers(page, 'Is the client pregnant?', 'No');
  await answersEachRedFlag(page, given);
  await saysThatNoConditionIsThere(page);
  await agreesToEachPart(page);
  await page.getByRole('textbox', { name: 'Goals' }).fill('Sit through a day at work.');
  await expect(page.getByText('Ready to sign').locator('visible=true')).toBeVisible();
}

export async function signsTheIntake(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign the intake' }).click();
  await page.waitForURL(/\/screening$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Screening' })).toBeVisible();
}

/** From the chart to the screening. */
export async function recordsTheIntake(
  page: Page,
  chart: string,
  given: IntakeGiven,
): Promise<void> {
  await startsTheIntake(page, chart);
  await answersTheIntake(page, given);
  await signsTheIntake(page);
}

async function takesTheIntakeUpAgain(page: Page, chart: string): Promise<void> {
  await page.goto(`${chart}/intake`);
  await page.getByRole('button', { name: 'Correct or update' }).click();
}

/** One red flag is there now; not signed yet. */
export async function addsARedFlag(page: Page, chart: string, words: string): Promise<void> {
  await takesTheIntakeUpAgain(page, chart);
  const asked = section(page, 'Red flags').getByRole('group', { name: words });
  await asked.getByRole('radio', { name: 'Yes', exact: true }).check();
}

/** The signed intake again, with the other side; not signed yet. */
export async function correctsTheSide(page: Page, chart: string, side: string): Promise<void> {
  await takesTheIntakeUpAgain(page, chart);
  await answers(page, 'Which side hurts?', side);
}
