import { expect, test, type Page } from '@playwright/test';

import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';
import { countsTaps, holdsTo, taken } from './steps/taps';
import { opensTodaysQuestions } from './steps/todays-questions';

test.describe.configure({ timeout: 180_000 });

/** One tap for each of the eighteen. */
async function answersNoInSpanish(page: Page): Promise<void> {
  const questions = page.locator('form fieldset');
  await expect(questions).toHaveCount(18);
  for (const asked of await questions.all()) {
    await asked.getByRole('radio', { name: 'No', exact: true }).click();
  }
  await expect(page.getByText('18 de 18 contestadas')).toBeVisible();
}

test('a client reads today’s questions in Spanish and gives the tablet back', async ({ page }) => {
  await countsTaps(page);
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, {
    first: 'Inés',
    side: 'Left',
    birthDate: '1980-05-14',
    cause: 'Disc herniation',
    region: 'Back of the thigh',
  });
  await opensTodaysQuestions(page, chart);
  await page.getByRole('link', { name: 'Client reads, Spanish' }).click();
  await expect(page.getByRole('heading', { name: 'Antes de empezar hoy' })).toBeVisible();
  await taken(page);
  await answersNoInSpanish(page);
  await page.getByRole('button', { name: 'Listo: guardar mis respuestas' }).click();
  await page.waitForURL(/\/short\/thanks\?in=es$/);
  holdsTo(await taken(page), { id: 'todays_questions_read', floor: 18, most: 19 });
  await expect(page.getByRole('heading', { level: 1, name: 'Gracias' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Disc');

  await page.getByRole('link', { name: 'Therapist: go on' }).click();
  await page.waitForURL(chart);
  await page.goto(`${chart}/screening/short`);
  await expect(page.getByText('¿De pronto le falta el aire')).toBeAttached();

  await page.getByRole('link', { name: 'Something was wrong: ask them again' }).click();
  await page.getByRole('link', { name: 'Client reads, Spanish' }).click();
  await page
    .getByRole('group', { name: '¿De pronto le falta el aire' })
    .getByRole('radio', { name: 'Sí' })
    .click();
  await page
    .getByRole('alert')
    .filter({ hasText: 'Pare aquí' })
    .getByRole('button', { name: 'Guardar y devolverla ahora' })
    .click();
  await page.waitForURL(/\/short\/thanks\?in=es$/);
  await page.getByRole('link', { name: 'Therapist: go on' }).click();
  await expect(page.getByRole('region', { name: 'Stop. Do not treat or stretch' })).toBeVisible();
});
