import { expect, test, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { fitsAcross, onAPhone } from './steps/client-page';
import { addsTheClient, aName } from './steps/clients';
import {
  answersTheHealthQuestions,
  givesTheBirthDate,
  makesALink,
  type Answers,
} from './steps/own-intake';
import { theTherapistSignsIn } from './steps/sign-in';
import { signsAtHome } from './steps/signs';
import {
  COUNTED,
  countsTaps,
  holdsTo,
  holdsToWords,
  taken,
  tellsSeconds,
  wordsTyped,
} from './steps/taps';

test.describe.configure({ timeout: 300_000 });

const BORN = '1961-03-04';

const usual: Answers = {
  places: async (question, page) => {
    await question.locator('select').selectOption({ value: 'calf' });
    await question.locator('[id="places-side-left"]').locator('xpath=..').click();
    await question.getByRole('button', { name: /^(Add|Añadir)$/ }).click();
    await page.locator('[id="places-calf-left-pain-5"]').locator('xpath=..').click();
  },
  goal: async (question) => question.locator('textarea').fill('Sit through a meal again'),
};

const words = {
  en: {
    locale: 'en-GB',
    things: ['Sit through a film', 'Walk to the market', 'Sleep on my left side'],
    saved: 'Saved',
    kept: /Kept on this phone/,
    lacks: 'Answer this too. Or leave this one out.',
    leave: 'Leave this one out',
    send: 'Send',
    sent: 'Sent. Thank you',
  },
  es: {
    locale: 'es-ES',
    things: ['Ver una película', 'Caminar al mercado', 'Dormir de lado'],
    saved: 'Guardado',
    kept: /Guardado en este teléfono/,
    lacks: 'Conteste también esto. O deje esta sin contestar.',
    leave: 'Dejar esta sin contestar',
    send: 'Enviar',
    sent: 'Enviado. Gracias',
  },
} as const;

const measureOn = (phone: Page, measure: string) => phone.locator(`[data-measure="${measure}"]`);
const next = (phone: Page) => phone.locator('[data-next]').click();

async function tapsNumber(phone: Page, field: string, number: number): Promise<void> {
  await phone.locator(`[id="${field}-${number}"]`).locator('xpath=..').click();
}

/** Of the last activity the number is missing at first: the page says so at its field. */
async function ratesActivities(phone: Page, language: 'en' | 'es'): Promise<void> {
  const said = words[language];
  await expect(measureOn(phone, 'psfs')).toBeVisible();
  for (const [index, thing] of said.things.entries()) {
    await phone.locator(`[id="activities.${index}.activity"]`).fill(thing);
    if (index < 2) await tapsNumber(phone, `activities.${index}.rating`, 3 + index);
  }
  await next(phone);
  await expect(phone.getByText(said.lacks)).toBeVisible();
  await expect(phone.locator('[id="activities.2.rating"]')).toBeFocused();
  await tapsNumber(phone, 'activities.2.rating', 2);
}

const sciatica = ['leg_pain', 'numbness_tingling', 'weakness', 'pain_sitting'];

for (const language of ['en', 'es'] as const) {
  const tag = language === 'en' ? COUNTED : [];
  test(
    `measures behind the health questions, ${language}: kept, half, left out, and once in the chart`,
    { tag },
    async ({ page, browser }) => {
      const said = words[language];
      await theTherapistSignsIn(page);
      const chart = await addsTheClient(page, { name: aName('Vera'), birthDate: BORN });
      const link = await makesALink(page, chart, language === 'en' ? 'English' : 'Español');
      const phone = await onAPhone(browser, said.locale);
      await countsTaps(phone);
      await phone.goto(link);
      await givesTheBirthDate(phone, BORN.split('-'));
      await expect(phone.locator('[data-section]')).toBeVisible();
      await taken(phone);
      const began = Date.now();
      let typed = 0;
      await answersTheHealthQuestions(phone, usual, async () => {
        typed += await wordsTyped(phone);
      });
      await expect(measureOn(phone, 'psfs')).toBeVisible();
      const health = await taken(phone);
      const between = Date.now();

      await axeFindsNothing(phone, 'first measure');
      await fitsAcross(phone);
      await ratesActivities(phone, language);
      await axeFindsNothing(phone, 'measure with its answers');
      let measured = await wordsTyped(phone);
      await expect(phone.getByText(said.saved, { exact: true })).toBeVisible();
      await phone.reload();
      await expect(phone.locator('[id="activities.1.activity"]')).toHaveValue(said.things[1] ?? '');
      await expect(phone.locator('[id="activities.2.rating-2"]')).toBeChecked();
      await next(phone);

      await expect(measureOn(phone, 'sciatica_bothersomeness')).toBeVisible();
      await phone.context().setOffline(true);
      for (const [index, item] of sciatica.entries()) await tapsNumber(phone, item, index + 1);
      await expect(phone.getByText(said.kept).first()).toBeVisible({ timeout: 15_000 });
      await next(phone);
      await phone.context().setOffline(false);
      await phone.locator('input[name=minutes]').fill('20');
      measured += await wordsTyped(phone);
      await next(phone);
      // A number that cannot be: said at once, and given up where the measure is left out.
      await expect(measureOn(phone, 'walking_tolerance')).toBeVisible();
      await phone.locator('input[name=minutes]').fill('999');
      await expect(phone.getByText('720')).toBeVisible();
      await phone.getByRole('button', { name: said.leave }).click();
      await expect(measureOn(phone, 'walking_tolerance')).toHaveCount(0);
      await expect(phone.getByText(said.saved, { exact: true })).toBeVisible({ timeout: 20_000 });
      const measures = await taken(phone);
      const done = Date.now();
      await signsAtHome(phone, language);
      await phone.getByRole('button', { name: said.send, exact: true }).click();
      await expect(phone.getByRole('heading', { level: 1, name: said.sent })).toBeVisible();
      if (language === 'en') {
        holdsTo({ ...measures, keys: 0 }, { id: 'own_intake_measures', floor: 10, most: 40 });
        holdsToWords(typed, { id: 'own_intake_words', most: 30 });
        holdsToWords(measured, { id: 'own_intake_measures_words', most: 30 });
        tellsSeconds((between - began) / 1000, { id: 'own_intake_seconds', most: 480 });
        tellsSeconds((done - between) / 1000, { id: 'own_intake_measures_seconds', most: 300 });
        expect(health.taps).toBeLessThanOrEqual(100);
      }

      await page.goto(`${chart}/intake`);
      await page.getByRole('link', { name: 'Go through what the client told' }).click();
      const told = page.getByRole('region', { name: 'Outcome measures, told by the client' });
      await expect(told).toContainText('Patient-Specific Functional Scale: 3');
      await expect(told).toContainText(`${said.things[2] ?? ''}: 2`);
      await expect(told).toContainText('Sciatica Bothersomeness Index: 10');
      await expect(told).toContainText('Sitting tolerance: 20 minutes');
      await axeFindsNothing(page, 'review with measures');
    },
  );
}
