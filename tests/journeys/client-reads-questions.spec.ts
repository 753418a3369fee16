import { expect, test, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn, unlocksAsTheTherapist } from './steps/sign-in';
import { countsTaps, holdsTo, taken } from './steps/taps';
import { opensTodaysQuestions } from './steps/todays-questions';

test.describe.configure({ timeout: 180_000 });

const QUESTIONS = /\/questions\/[\w.-]+$/;

/** One tap for each of the eighteen, from the first that has no answer yet. */
async function answersNoInSpanish(page: Page, { upTo = 18 } = {}): Promise<void> {
  const questions = page.locator('form fieldset');
  await expect(questions).toHaveCount(18);
  for (const asked of (await questions.all()).slice(0, upTo)) {
    const no = asked.getByRole('radio', { name: 'No', exact: true });
    if (!(await no.isChecked())) await no.click();
  }
  await expect(page.getByText(`${upTo} de 18 contestadas`)).toBeVisible();
}

async function handsTheTabletOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Client reads, Spanish' }).click();
  await page.waitForURL(QUESTIONS);
  await expect(page.getByRole('heading', { level: 1, name: 'Antes de empezar hoy' })).toBeVisible();
}

/** Whatever a client tries who holds the tablet: a locked screen, and the questions where they were. */
async function nothingElseOpens(page: Page, chart: string, name: string): Promise<void> {
  const questions = page.url();
  const isShut = async () => {
    await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
    await expect(page.locator('body')).not.toContainText(name);
    await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
  };
  await page.goBack();
  await isShut();
  for (const address of [
    chart,
    `${chart}/screening/short`,
    `${chart}/intake`,
    '/today',
    '/clients',
  ])
    await page.goto(address).then(isShut);
  for (const file of ['emergency-summary', 'export', 'progress-report']) {
    const answer = await page.request.get(`/api${chart}/${file}`);
    expect(answer.url(), file).toMatch(/\/locked/);
  }
  await page.goto(questions);
  await expect(page.getByRole('heading', { level: 1, name: 'Antes de empezar hoy' })).toBeVisible();
  await page.reload();
}

test('a client reads today’s questions on a locked tablet, and nothing else opens', async ({
  page,
}) => {
  await countsTaps(page);
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, {
    first: 'Inés',
    side: 'Left',
    birthDate: '1980-05-14',
    cause: 'Disc herniation',
    region: 'Back of the thigh',
  });
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await opensTodaysQuestions(page, chart);
  await taken(page);
  await handsTheTabletOver(page);
  await expect(page.locator('body')).not.toContainText(name);
  await answersNoInSpanish(page, { upTo: 8 });
  const half = await taken(page);
  await nothingElseOpens(page, chart, name);
  // What was tapped before is still there.
  await expect(page.getByText('8 de 18 contestadas')).toBeVisible();
  await axeFindsNothing(page, 'the questions in the client’s hands');
  await taken(page);
  await answersNoInSpanish(page);
  await page.getByRole('button', { name: 'Listo: guardar mis respuestas' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gracias' })).toBeVisible();
  const rest = await taken(page);
  const all = { taps: half.taps + rest.taps, keys: half.keys + rest.keys, prints: 0 };
  holdsTo(all, { id: 'todays_questions_read', floor: 19, most: 20 });
  await expect(page.locator('main')).not.toContainText('Disc');
  await axeFindsNothing(page, 'thanks');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Gracias' })).toBeVisible();

  await page.getByRole('link', { name: 'Therapist: unlock and go on' }).click();
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await unlocksAsTheTherapist(page);
  await page.waitForURL(chart);
  await page.goto(`${chart}/screening/short`);
  await expect(page.getByText('¿De pronto le falta el aire')).toBeAttached();
  await anEmergencyStopsIt(page, chart);
});

/** Asked once more the same day: the client is told to give the tablet back, the therapist what to do. */
async function anEmergencyStopsIt(page: Page, chart: string): Promise<void> {
  await page.getByRole('link', { name: 'Something was wrong: ask them again' }).click();
  await handsTheTabletOver(page);
  await expect(page.locator('form').getByRole('radio', { checked: true })).toHaveCount(0);
  await page
    .getByRole('group', { name: '¿De pronto le falta el aire' })
    .getByRole('radio', { name: 'Sí' })
    .click();
  await page
    .getByRole('alert')
    .filter({ hasText: 'Pare aquí' })
    .getByRole('button', { name: 'Guardar y devolverla ahora' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gracias' })).toBeVisible();
  await page.getByRole('link', { name: 'Therapist: unlock and go on' }).click();
  await unlocksAsTheTherapist(page);
  await page.waitForURL(`${chart}/screening`);
  await expect(page.getByRole('region', { name: 'Stop. Do not treat or stretch' })).toBeVisible();
}
