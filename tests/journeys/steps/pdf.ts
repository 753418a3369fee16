import { expect, type Page } from '@playwright/test';

import { readPdf, type ReadPdf } from '@/tests/print/read-pdf';

/** Asks for the file behind a link with the browser's own sign-in, as a click on it does. */
export async function downloadsThePdf(page: Page, link: string): Promise<ReadPdf> {
  const href = await page.getByRole('link', { name: link }).getAttribute('href');
  if (!href) throw new Error(`The link ${link} leads nowhere.`);
  const answer = await page.request.get(href);
  if (!answer.ok()) throw new Error(`${href} answered ${answer.status()}.`);
  const bytes = new Uint8Array(await answer.body());
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 5));
  if (start !== '%PDF-') throw new Error(`${href} is no PDF: it starts with ${start}.`);
  return readPdf(bytes);
}

/**
 * Prints the page as its print button does, and holds letters of this size in points to be on the paper: a page on which
 * something is too wide is printed smaller as a whole, and nothing says so.
 */
export async function printsInFullSize(page: Page, points: number): Promise<void> {
  const paper = await page.pdf({ preferCSSPageSize: true });
  const { textSizes } = await readPdf(new Uint8Array(paper));
  expect(textSizes).toContain(points);
}
