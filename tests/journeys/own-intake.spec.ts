import { expect, test } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { fitsAcross, onAPhone } from './steps/client-page';
import { addsTheClient, aName } from './steps/clients';
import {
  answersAll,
  answersTheSection,
  givesTheBirthDate,
  goesOn,
  isKeptHere,
  makesALink,
  sectionOf,
  type Answers,
} from './steps/own-intake';
import { OWN_SCRIPTS_MAX, weighsItsScripts } from './steps/scripts';
import { theTherapistSignsIn } from './steps/sign-in';
import { signsAtHome } from './steps/signs';
import { COUNTED, countsTaps, holdsTo, taken } from './steps/taps';

test.describe.configure({ timeout: 300_000 });

const BORN = '1961-03-04';
const born = BORN.split('-');

/** Pain in the left calf and the low back: what a usual client marks and says. */
const usual: Answers = {
  places: async (question, page) => {
    await question.locator('select').selectOption({ value: 'calf' });
    await question.locator('[id="places-side-left"]').locator('xpath=..').click();
    await question.getByRole('button', { name: /^(Add|Añadir)$/ }).click();
    const pain = page.locator('[id="places-calf-left-pain-5"]');
    await pain.locator('xpath=..').click();
    await page.locator('[id="places-calf-left-shooting"]').locator('xpath=..').click();
  },
  goal: async (question) => question.locator('textarea').fill('Sit through a meal again'),
};

const words = {
  en: {
    locale: 'en-GB',
    saved: 'Saved',
    kept: /Kept on this phone/,
    sent: 'Sent. Thank you',
    send: 'Send',
    notReviewed: 'Text not yet checked by a clinician.',
  },
  es: {
    locale: 'es-ES',
    saved: 'Guardado',
    kept: /Guardado en este teléfono/,
    sent: 'Enviado. Gracias',
    send: 'Enviar',
    notReviewed: 'Traducción aún no revisada. Texto sin revisión médica.',
  },
} as const;

for (const language of ['en', 'es'] as const) {
  const tag = language === 'en' ? COUNTED : [];
  test(
    `from the link to sent on a phone, ${language}, with a reload and an offline minute`,
    { tag },
    async ({ page, browser }) => {
      const said = words[language];
      await theTherapistSignsIn(page);
      const name = aName('Vera');
      const chart = await addsTheClient(page, { name, birthDate: BORN });
      const link = await makesALink(page, chart, language === 'en' ? 'English' : 'Español');
      const phone = await onAPhone(browser, said.locale);
      await countsTaps(phone);
      await phone.goto(link);
      expect(await phone.title()).not.toContain('Vera');
      await axeFindsNothing(phone, 'gate');
      await expect(phone.getByText(said.notReviewed, { exact: true })).toBeVisible();
      await givesTheBirthDate(phone, ['1961', '03', '05']);
      await expect(phone.locator('form [role=alert]')).toBeVisible();
      await givesTheBirthDate(phone, born);
      await expect(phone.locator('[data-section]')).toBeVisible();
      await expect(phone.locator('html')).toHaveAttribute('lang', language);
      await isKeptHere(phone);
      const weight = await weighsItsScripts(phone, '(client)/intake/[token]');
      expect(weight, 'own scripts').toBeLessThanOrEqual(OWN_SCRIPTS_MAX);
      test.info().annotations.push({ type: 'own scripts', description: String(weight) });
      await taken(phone);
      const started = Date.now();
      let at = 0;
      await answersAll(phone, usual, async (section) => {
        at += 1;
        if (at === 1) await axeFindsNothing(phone, section);
        if (section === 'where') await axeFindsNothing(phone, section);
        await fitsAcross(phone);
        await expect(phone.getByText(said.notReviewed, { exact: true })).toBeVisible();
        if (at === 3) {
          await expect(phone.getByText(said.saved, { exact: true })).toBeVisible();
          await phone.reload();
          await expect(phone.locator(`[data-section="${section}"]`)).toBeVisible();
          await expect(phone.locator('input:checked').first()).toBeAttached();
        }
        if (at === 5) await phone.context().setOffline(true);
        if (at === 6) {
          await expect(phone.getByText(said.kept).first()).toBeVisible({ timeout: 15_000 });
          const before = await phone.locator('input:checked').count();
          await phone.reload();
          await expect(phone.locator(`[data-section="${section}"]`)).toBeVisible();
          await expect(phone.locator('input:checked')).toHaveCount(before);
        }
        if (at === 7) {
          await phone.context().setOffline(false);
          await expect(phone.getByText(said.saved, { exact: true })).toBeVisible({
            timeout: 20_000,
          });
        }
      });
      await signsAtHome(phone, language);
      const counted = await taken(phone);
      test.info().annotations.push({
        type: 'own intake',
        description: JSON.stringify({
          language,
          ...counted,
          seconds: (Date.now() - started) / 1000,
        }),
      });
      await axeFindsNothing(phone, 'send');
      await phone.getByRole('button', { name: said.send, exact: true }).click();
      await expect(phone.getByRole('heading', { level: 1, name: said.sent })).toBeVisible();
      expect(await phone.locator('main').innerText()).not.toContain('Sit through');
      if (language === 'en') {
        holdsTo(
          { ...counted, taps: counted.taps + 1, keys: 0 },
          { id: 'own_intake', floor: 40, most: 100 },
        );
      }
      await phone.reload();
      await expect(phone.getByRole('heading', { level: 1, name: said.sent })).toBeVisible();

      await page.goto('/today');
      await expect(page.getByText('Own intake to review').first()).toBeVisible();
      await page.goto(`${chart}/intake`);
      await expect(page.getByText('Finished')).toBeVisible();
      await page.goto(`${chart}/consents`);
      const drawn = page.getByRole('img', { name: /^Signature under/ });
      await expect(drawn).toHaveCount(3);
    },
  );
}

test('an emergency answer shows the emergency text without a connection, and alarms the practice', async ({
  page,
  browser,
}) => {
  await theTherapistSignsIn(page);
  const name = aName('Nina');
  const chart = await addsTheClient(page, { name, birthDate: BORN });
  const link = await makesALink(page, chart);
  const phone = await onAPhone(browser);
  await phone.goto(link);
  await givesTheBirthDate(phone, born);
  await expect(phone.locator('[data-section]')).toBeVisible();
  await isKeptHere(phone);
  while ((await sectionOf(phone)) !== 'private_signs') {
    const section = await sectionOf(phone);
    await answersTheSection(phone, usual);
    await goesOn(phone, section);
  }
  await phone.context().setOffline(true);
  await phone.locator('[id="rf_ces_1-yes"]').locator('xpath=..').click();
  const alarm = phone.getByRole('alert').filter({ hasText: 'Get help now' });
  await expect(alarm).toBeVisible();
  await expect(alarm.getByRole('link').first()).toHaveAttribute('href', /^tel:/);
  await expect(alarm.getByText(/the practice does not know yet/)).toBeVisible();
  await axeFindsNothing(phone, 'alarm');
  await phone.context().setOffline(false);
  await expect(alarm.getByText('The practice is told about your answer.')).toBeVisible({
    timeout: 20_000,
  });
  await phone.getByRole('button', { name: /Go on with the questions/ }).click();
  // A second one was a wrong tap: its question stands there again, the first alarm stays.
  const second = phone.locator('fieldset[id="rf_ces_2"]');
  await phone.locator('[id="rf_ces_2-yes"]').locator('xpath=..').click();
  await expect(phone.getByRole('alert').filter({ hasText: 'Get help now' })).toBeVisible();
  await phone
    .getByRole('button', { name: /wrong tap/ })
    .nth(1)
    .click();
  await expect(second.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(second).toBeFocused();
  await expect(phone.getByText(/You told us that it was a wrong tap/)).toBeVisible();
  await axeFindsNothing(phone, 'wrong tap');
  await answersTheSection(phone, { rf_ces_1: () => Promise.resolve() });
  await expect(phone.getByText('Saved', { exact: true })).toBeVisible();

  await page.goto('/today');
  await expect(page.getByText('Danger sign told: call the client').first()).toBeVisible();
  await page.goto(chart);
  await expect(page.getByText('Emergency told in the own intake')).toBeVisible();
  await page.getByRole('link', { name: 'What was told, and what was done about it' }).click();
  const alarms = page.getByText(/A danger sign, told in the own intake/);
  await expect(alarms).toHaveCount(2);
  await expect(page.getByText('Client says: wrong tap')).toHaveCount(1);
  for (const left of [1, 0]) {
    await page.getByText('It is dealt with').first().click();
    await page.getByLabel('What was done').first().fill('Called. She is on the way to hospital.');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await expect(alarms).toHaveCount(left);
  }
  await page.goto(chart);
  await expect(page.getByText('Emergency told in the own intake')).toHaveCount(0);
});
