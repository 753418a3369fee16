import { expect, test, type Browser, type Page } from '@playwright/test';

import { compact } from '@/tests/print/read-pdf';

import { addsTheClient, aName, opensTheStep } from './steps/clients';
import { asksForTheSheet, onAPhone } from './steps/client-page';
import { choosesHomeCare, issuesTheSheet, readsTheCode } from './steps/home-care';
import { longPiriformis, recordsTheIntake } from './steps/intake';
import { downloadsThePdf } from './steps/pdf';
import { theTherapistSignsIn } from './steps/sign-in';
import {
  cannotConfirmAPlanThatDoesNotAddUp,
  confirmsThePlan,
  decidesOnEachFinding,
  draftsAPlan,
  lowersThePressureOfALine,
  recordsAndSignsTheSession,
} from './steps/visit';

const ITEMS = ['Short walks', 'Lying figure-four', 'Knee across the chest'];
/** The practice, urgent care, emergency, the maternity unit. */
const PHONES = ['020 7946 0123', '111', '999', '020 7946 0456'];

const papers = [
  { paper: 'A4', size: [595, 842] },
  { paper: 'Letter', size: [612, 792] },
];

/** The doses as the sheet page shows them: what the paper and the phone have to say too. */
async function readsTheDoses(page: Page): Promise<string[]> {
  const items = page.getByRole('article').locator('li:has(> h3)');
  await expect(items).toHaveCount(ITEMS.length);
  const lines = await items.locator('h3 + p').allInnerTexts();
  return lines.map((line) => line.replace(/^Your left side\s*/, ''));
}

async function thePaperSaysTheSame(page: Page, said: string[]): Promise<void> {
  for (const { paper, size } of papers) {
    const choice = page.getByRole('link', { name: paper, exact: true });
    await choice.click();
    await expect(choice).toHaveAttribute('aria-current', 'true');
    const pdf = await downloadsThePdf(page, 'PDF');
    const text = pdf.pages.join('');
    for (const words of said) expect(text, `${paper}: ${words}`).toContain(compact(words));
    expect(text).not.toMatch(/your right side/i);
    for (const [width, height] of pdf.sizes) {
      expect([Math.round(width), Math.round(height)]).toEqual(size);
    }
  }
}

async function thePhoneSaysTheSame(browser: Browser, code: string, said: string[]): Promise<void> {
  const phone = await onAPhone(browser);
  await asksForTheSheet(phone, { code: 'AAAA-AAAA-AAA', birthYear: '1984' });
  const wrongCode = await phone.getByRole('main').getByRole('alert').innerText();
  await asksForTheSheet(phone, { code, birthYear: '1985' });
  const wrongYear = await phone.getByRole('main').getByRole('alert').innerText();
  expect(wrongYear).toBe(wrongCode);
  await expect(phone.getByRole('heading', { name: ITEMS[0] ?? '' })).toHaveCount(0);
  await asksForTheSheet(phone, { code, birthYear: '1984' });
  await expect(phone.getByRole('heading', { name: /^Home care for Nina/ })).toBeVisible();
  const text = compact(await phone.getByRole('article').innerText());
  for (const words of said) expect(text, words).toContain(compact(words));
  expect(text).not.toMatch(/yourrightside/i);
  await expect(phone.getByRole('link', { name: '999' }).first()).toHaveAttribute('href', 'tel:999');
  await phone.context().close();
}

// A whole visit, tap by tap.
test.describe.configure({ timeout: 180_000 });

test('a new client leaves with a sheet, on paper and on the phone', async ({ page, browser }) => {
  const name = aName('Nina');
  await theTherapistSignsIn(page);
  const chart = await addsTheClient(page, {
    name,
    birthDate: '1984-05-17',
    phone: '020 7946 0311',
  });

  await recordsTheIntake(page, chart, { ...longPiriformis(), tapsEachNo: true });
  await expect(
    page.getByText('Pressure 3 at most: Day of the first visit to this practice.'),
  ).toBeVisible();
  await decidesOnEachFinding(page, chart);

  const plan = await draftsAPlan(page, chart, 60);
  for (const track of ['Deep tissue', 'Neuromuscular', 'Trigger point'])
    await expect(
      page.getByRole('region', { name: 'Lines' }).getByText(track).first(),
    ).toBeVisible();
  await lowersThePressureOfALine(page, 1, 2);
  await cannotConfirmAPlanThatDoesNotAddUp(page);
  await confirmsThePlan(page);
  await recordsAndSignsTheSession(page);

  await opensTheStep(page, chart, 'Home care');
  await choosesHomeCare(page, chart, ITEMS);
  await issuesTheSheet(page);
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
  const code = await readsTheCode(page);
  const said = [
    ...ITEMS,
    ...(await readsTheDoses(page)),
    'Your pain is on your left side',
    ...PHONES,
  ];
  await thePaperSaysTheSame(page, [...said, code]);
  await thePhoneSaysTheSame(browser, code, said);

  await page.goto(chart);
  await expect(page.getByText('Plan the next session').first()).toBeVisible();
  await page.goto(plan);
  await expect(page.getByText(/^Confirmed \d\d:\d\d by/)).toBeVisible();
});
