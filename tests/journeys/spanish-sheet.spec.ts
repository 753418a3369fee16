import { expect, test, type Browser, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { fitsAcross, onAPhone } from './steps/client-page';
import { addsTheClient, aName } from './steps/clients';
import { asksForTheLayout, choosesHomeCare } from './steps/home-care';
import { longPiriformis, recordsTheIntake } from './steps/intake';
import { printsInFullSize } from './steps/pdf';
import { theTherapistSignsIn } from './steps/sign-in';
import { decidesOnEachFinding } from './steps/visit';

test.describe.configure({ timeout: 300_000 });

/** What a phone would call the page that it keeps; there is no second manifest beside the page's own. */
async function nameOnThePhone(phone: Page): Promise<string> {
  const manifest = await phone.locator('link[rel="manifest"]').getAttribute('href');
  const told = (await (await phone.request.get(manifest ?? '')).json()) as { name: string };
  return told.name;
}

/** Issues a sheet in Spanish and returns its code as it is printed. */
async function issuesInSpanish(page: Page): Promise<string> {
  await theTherapistSignsIn(page);
  const chart = await addsTheClient(page, { name: aName('Inés'), birthDate: '1961-03-04' });
  await recordsTheIntake(page, chart, longPiriformis());
  await decidesOnEachFinding(page, chart);
  await choosesHomeCare(page, chart, ['Knee across the chest', 'Short walks']);
  await page.getByRole('radio', { name: 'Español' }).check();
  await page.getByRole('button', { name: 'Issue the sheet' }).click();
  await page.waitForURL(/\/home-care\/sheets\/[^/]+$/);
  await expect(page.getByRole('heading', { name: /^Cuidado en casa para Inés/ })).toBeVisible();
  await expect(page.getByText('Traducción aún no revisada.')).toBeVisible();
  // The words are longer than in English, so more of them go on over the page.
  await printsInFullSize(page, 13);
  await asksForTheLayout(page, 'Large print');
  await printsInFullSize(page, 18);
  await asksForTheLayout(page, 'Both languages');
  await printsInFullSize(page, 11);
  const line = await page
    .getByText(/Código\s+\S+/)
    .first()
    .innerText();
  return /Código\s+([A-Z0-9 -]+)/.exec(line)?.[1]?.trim() ?? '';
}

async function opensInSpanish(browser: Browser, code: string): Promise<Page> {
  const phone = await onAPhone(browser, 'es-MX');
  await phone.goto('/s');
  await phone.getByLabel('El código de su hoja').fill(code);
  await phone.getByRole('button', { name: 'Seguir' }).click();
  await phone.getByLabel('¿En qué año nació?').fill('1961');
  await phone.getByRole('button', { name: 'Ver mi hoja' }).click();
  await expect(
    phone.getByRole('heading', { level: 1, name: /^Cuidado en casa para/ }),
  ).toBeVisible();
  return phone;
}

test('a sheet in Spanish, on paper and on the phone, also without a connection', async ({
  page,
  browser,
}) => {
  const code = await issuesInSpanish(page);
  const phone = await opensInSpanish(browser, code);
  await expect(phone.locator('html')).toHaveAttribute('lang', 'es');
  expect(await nameOnThePhone(phone)).toBe('Mi cuidado en casa');
  await axeFindsNothing(phone);
  await fitsAcross(phone);
  await phone.getByRole('checkbox', { name: /Caminatas cortas/ }).check();
  await expect(phone.getByText('Todo enviado.')).toBeVisible();

  await phone.getByRole('button', { name: 'Guardarla en este teléfono' }).click();
  await expect(phone.getByText('Este teléfono guarda su hoja.')).toBeVisible();
  await phone.waitForTimeout(4000);
  await phone.context().setOffline(true);
  await phone.reload();
  await phone.getByRole('button', { name: 'Cuéntenos cómo le fue' }).click();
  await phone.getByRole('checkbox', { name: /No puedo orinar/ }).click();
  await expect(phone.getByRole('heading', { name: 'Pida ayuda ahora' })).toBeVisible();
  await phone.getByRole('button', { name: 'Lo toqué por error' }).click();
  await phone.context().setOffline(false);

  await phone.reload();
  await phone.getByRole('link', { name: 'English' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: /^Home care for/ })).toBeVisible();
  await expect(phone).toHaveURL(/\/s\/[^?]+$/);
  await phone.reload();
  await expect(phone.getByRole('heading', { level: 1, name: /^Home care for/ })).toBeVisible();
  await expect(phone.locator('html')).toHaveAttribute('lang', 'en');
  expect(await nameOnThePhone(phone)).toBe('My home care');
});
