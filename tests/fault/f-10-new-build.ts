import type { BrowserContext } from '@playwright/test';

import { runAttack, type Attack } from '../attack/support/attack';
import { inBrowser } from '../attack/support/page';
import {
  aTablet,
  goals,
  intakeDraft,
  opensDraft,
  says,
  signsIn,
  storedAnswer,
  until,
} from './support/draft-page';

const TYPED = 'Typed while the server was renewed';

/** As after a deploy: the actions of this page have other numbers on the server. */
async function renewed(tablet: BrowserContext): Promise<() => Promise<void>> {
  const matches = (url: URL): boolean => url.pathname === intakeDraft().path;
  await tablet.route(matches, (route) => {
    const headers = route.request().headers();
    const id = headers['next-action'];
    if (id === undefined) return route.continue();
    return route.continue({
      headers: { ...headers, 'next-action': id.replace(/.{8}$/, '0ld0ld00') },
    });
  });
  return () => tablet.unroute(matches);
}

async function deploys(attack: Attack, tablet: BrowserContext): Promise<void> {
  const page = await opensDraft(tablet);
  const done = await renewed(tablet);
  await goals(page).fill(TYPED);
  attack.check('the page says that it is old and that the text is kept', {
    value: 'kept',
    isMet: await says(page, /New version here, your text is kept on this device/),
  });
  attack.check('nothing is said to be saved', {
    value: await storedAnswer('goals'),
    isMet: (await storedAnswer('goals')) !== TYPED && (await goals(page).inputValue()) === TYPED,
  });
  await done();
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  await page.getByRole('button', { name: 'Reload the page' }).click();
  const said = await until(
    () => storedAnswer('goals'),
    (text) => text === TYPED,
  );
  attack.check('reloaded, it is saved by itself', { value: said, isMet: said === TYPED });
  attack.check('and stands in its field', {
    value: await goals(page).inputValue(),
    isMet: (await goals(page).inputValue()) === TYPED && (await says(page, /^Saved/)),
  });
  attack.check('nobody is asked whether to leave: nothing would be lost', {
    value: asked,
    isMet: asked === 0,
  });
}

await runAttack('F-10', (attack) =>
  inBrowser(attack, 'a deploy while somebody types', async (browser) => {
    const tablet = await aTablet(browser);
    await signsIn(tablet, 'therapist');
    await deploys(attack, tablet);
    await tablet.close();
  }),
);
