import { expect, test, type Page } from '@playwright/test';

import { asksForTheSheet, onAPhone } from './steps/client-page';
import { opensTheDemoClient } from './steps/demo-clients';
import { issuesTheSheet, readsTheCode } from './steps/home-care';
import { correctsTheSide, signsTheIntake } from './steps/intake';
import { theTherapistSignsIn } from './steps/sign-in';
import { confirmsThePlan, decidesOnEachFinding, draftsAPlan } from './steps/visit';

/** Everything that is read on a page; a side that can still be chosen is an offer, not a statement. */
async function words(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const offer of copy.querySelectorAll('label:has(input:not(:checked))')) offer.remove();
    // Text by text: run together, two words of different elements would be one.
    const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) found.push(texts.currentNode.textContent ?? '');
    return found.join(' ');
  });
}

async function saysNothingOf(page: Page, side: 'left' | 'right'): Promise<void> {
  expect(await words(page), page.url()).not.toMatch(new RegExp(`\\b${side}\\b`, 'i'));
}

async function nothingSaysLeftAnyMore(page: Page, addresses: string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await saysNothingOf(page, 'left');
  }
}

/** Support lines may go to the other side, as the rules say; the work itself may not. */
async function theWorkIsOnTheRight(page: Page): Promise<void> {
  const lines = page.getByRole('region', { name: 'Lines' }).locator('li:has(h3)');
  const work = lines.filter({ hasText: /Deep tissue|Neuromuscular|Trigger point/ });
  expect(await work.count()).toBeGreaterThan(0);
  for (const title of await work.locator('h3').allInnerTexts()) expect(title).toMatch(/, right$/);
}

// A whole visit, tap by tap.
test.describe.configure({ timeout: 180_000 });

test('the side changes after planning, and everything follows or is flagged', async ({
  page,
  browser,
}) => {
  await theTherapistSignsIn(page);
  const chart = await opensTheDemoClient(page, 'Hannah Lindqvist');
  const oldPlan = await draftsAPlan(page, chart, 45);
  await expect(page.getByRole('heading', { name: /, left$/ }).first()).toBeVisible();
  await page.goto(`${chart}/home-care`);
  const oldSheet = await issuesTheSheet(page);
  await expect(page.getByText('Your pain is on your left side').first()).toBeVisible();
  const code = await readsTheCode(page);
  const phone = await onAPhone(browser);
  await asksForTheSheet(phone, { code, birthYear: '1995' });
  await expect(phone.getByText('Your pain is on your left side').first()).toBeVisible();

  await page.goto(chart);
  expect(await words(page)).toMatch(/\bleft\b/i);
  expect(await words(phone)).toMatch(/\bleft\b/i);

  await correctsTheSide(page, chart, 'Right');
  await signsTheIntake(page);

  await page.goto(chart);
  await expect(page.getByRole('region', { name: 'Plan and sheet no longer stand' })).toBeVisible();
  await page.goto(oldPlan);
  await expect(page.getByText('This plan no longer stands')).toBeVisible();
  await page.goto(oldSheet);
  await expect(page.getByText('Withdrawn', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /^PDF/ })).toHaveCount(0);
  const paper = await page.request.get(`/api/sheets/${oldSheet.split('/').at(-1)}/pdf`);
  expect(paper.status()).toBe(404);
  await nothingSaysLeftAnyMore(page, [
    chart,
    `${chart}/screening`,
    `${chart}/session-plans`,
    oldPlan,
    `${chart}/home-care`,
    oldSheet,
  ]);
  await phone.reload();
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('Your sheet has changed');
  await saysNothingOf(phone, 'left');

  await decidesOnEachFinding(page, chart);
  await draftsAPlan(page, chart, 45);
  await theWorkIsOnTheRight(page);
  await confirmsThePlan(page);
  await page.goto(`${chart}/home-care`);
  await issuesTheSheet(page);
  await expect(page.getByText('Your pain is on your right side').first()).toBeVisible();
  await expect(page.getByText('Your left side')).toHaveCount(0);
  // The code stays the client's own: the phone that was let in sees the new sheet under it.
  expect(await readsTheCode(page)).toBe(code);
  await phone.reload();
  await expect(phone.getByText('Your pain is on your right side').first()).toBeVisible();
  await expect(phone.getByText('Your left side')).toHaveCount(0);
  await phone.context().close();
});
