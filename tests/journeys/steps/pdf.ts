import type { Page } from '@playwright/test';

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
