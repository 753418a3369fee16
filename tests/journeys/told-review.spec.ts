import { expect, test, type Page } from '@playwright/test';

import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import { answerAll, choose, flag, tick } from '@/tests/domain/told-intake/support/told-client';

import { axeFindsNothing } from './steps/axe';
import { daysAgo, signsTheIntake } from './steps/intake';
import { givesTheBirthDate, makesALink } from './steps/own-intake';
import { downloadsThePdf } from './steps/pdf';
import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';

const birthDate = '1984-05-02';

/** What has changed since the intake that was signed, and what the client is not sure of. */
const answers: ToldAnswers = answerAll({
  onset: { kind: 'when', date: daysAgo(40), isUnknown: false, said: null },
  goal: { kind: 'words', text: 'Bailar con mi hija' },
  cause: tick('disc'),
  cause_by: choose('doctor'),
  side: choose('left'),
  below_knee: choose('yes'),
  seen_doctor: choose('yes'),
  rf_spa_1: flag('not_sure'),
  rf_neu_3: flag('not_sure'),
});

/** The client's own page, opened by the birth date; the answers go the way that its fields send them. */
async function theClientTells(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await givesTheBirthDate(page, birthDate.split('-'));
  await expect(page.locator('[data-section]')).toBeVisible();
  const sent = await page.evaluate(
    async ({ address, changes }) => {
      const send = (part: string, body: object) =>
        fetch(`${address}/${part}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
      const { version } = await (await fetch(`${address}/answers`)).json();
      const saved = await send('answers', { version, language: 'es', changes });
      const now = await saved.json();
      const done = await send('send', { version: now.version });
      return { saved: saved.status, sent: done.status, said: await done.text() };
    },
    { address: link, changes: answers },
  );
  expect(sent).toMatchObject({ saved: 200, sent: 200 });
}

async function whatIsNewStandsFirst(page: Page): Promise<void> {
  const told = page.getByRole('region', { name: 'What the client told' });
  await expect(told.getByText(/in Spanish\.$/)).toBeVisible();
  const parts = await told.getByRole('heading', { level: 3 }).allTextContents();
  expect(parts[0]).toMatch(/^New or changed since the intake of /);
  expect(parts[1]).toBe('Not sure: settle it together');
  const news = told.getByRole('region', { name: /^New or changed since/ });
  await expect(news.getByText('(was: Right)')).toBeVisible();
  await expect(news.getByText('(was: Piriformis syndrome – A doctor said so)')).toBeVisible();
  const unsure = told.getByRole('region', { name: 'Not sure: settle it together' });
  await expect(unsure.getByRole('listitem')).toHaveCount(2);
}

async function oneIsSettledInTheRoom(page: Page): Promise<void> {
  const told = page.getByRole('region', { name: 'What the client told' });
  const unsure = told.getByRole('region', { name: 'Not sure: settle it together' });
  await unsure.getByRole('link', { name: 'Did it begin before 45' }).click();
  const asked = page.getByRole('group', { name: 'Did it begin before 45' });
  await expect(asked.getByRole('radio', { name: 'Not sure' })).toBeChecked();
  await expect(page.getByText('Client: Not sure', { exact: true })).toHaveCount(0);
  await asked.getByRole('radio', { name: 'No', exact: true }).check();
  await expect(page.getByText('Client: Not sure', { exact: true })).toBeVisible();
  await expect(unsure.getByText('Settled: No')).toBeVisible();
}

/** Asked again, the client is still not sure: that is an answer too, and somebody has asked. */
async function oneStaysAsItWasTold(page: Page): Promise<void> {
  const open = page.getByText('One answer that the client was not sure of is not settled.');
  await expect(open).toBeVisible();
  const unsure = page.getByRole('region', { name: 'Not sure: settle it together' });
  const line = unsure.getByRole('listitem').filter({ hasNotText: 'Did it begin before 45' });
  await line.getByRole('button', { name: 'Asked again: it stays' }).click();
  await expect(line.getByText('Settled: Not sure')).toBeVisible();
  await expect(line.getByText(/^It stays\. Jonas Weber, /)).toBeVisible();
  await expect(open).toHaveCount(0);
}

async function theRestIsAnswered(page: Page): Promise<void> {
  const month = page.getByRole('group', { name: 'Is it no better after about a month of care?' });
  await month.getByRole('radio', { name: 'No', exact: true }).check();
  const conditions = page.getByRole('region', { name: 'Conditions', exact: true });
  const none = conditions.getByRole('button', { name: /^None of these in|^None of the others/ });
  while ((await none.count()) > 0) await none.first().click();
}

test('a therapist goes through what a client told, settles what is open, signs, and prints it', async ({
  page,
  browser,
}) => {
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, { first: 'Tola', side: 'Right', birthDate });
  const link = await makesALink(page, chart, 'Español');
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await theClientTells(await phone.newPage(), link);

  await page.goto(`${chart}/intake`);
  await page.getByRole('link', { name: 'Go through what the client told' }).click();
  await whatIsNewStandsFirst(page);
  await axeFindsNothing(page, 'the review');
  await page.getByRole('button', { name: 'Take it into the intake' }).click();
  await page.waitForURL(`${chart}/intake`);
  await expect(page.getByRole('button', { name: 'Sign the intake' })).toBeVisible();
  await oneIsSettledInTheRoom(page);
  await oneStaysAsItWasTold(page);
  await axeFindsNothing(page, 'the intake with what was told');
  await theRestIsAnswered(page);
  await signsTheIntake(page);

  await page.goto(`${chart}/intake`);
  const { pages, isTagged } = await downloadsThePdf(page, 'Print the signed intake');
  expect(isTagged).toBe(true);
  const paper = pages.join('');
  expect(paper).toContain('Bailarconmihija');
  expect(paper).toContain('Askedagain,itstays:JonasWeber');
  expect(paper).toContain('Correctedbeforesigning');
  await phone.close();
});
