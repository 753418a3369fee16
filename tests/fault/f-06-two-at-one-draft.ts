import type { Browser } from '@playwright/test';

import { DraftKeeper } from '@/components/drafts/draft-keeper';
import type { DraftSaved } from '@/components/drafts/draft-saved';
import { intakeShape } from '@/components/intake/intake-shape';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

import { callAction } from '../attack/support/actions';
import { isLong, runAttack, type Attack } from '../attack/support/attack';
import { actionNamed } from '../attack/support/endpoints';
import { inBrowser } from '../attack/support/page';
import { asOwner, cookieOf } from '../attack/support/target';
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
import { opened } from './support/opened';

const EDITS = isLong() ? 200 : 50;

/** The result of an action, as it stands in the answer. */
function resultIn(text: string): DraftSaved {
  const line = text.split('\n').find((one) => /^\w+:\{"ok"/.test(one)) ?? '';
  if (line === '') throw new Error(`No result: ${text.slice(0, 200)}`);
  return JSON.parse(line.slice(line.indexOf(':') + 1)) as DraftSaved;
}

/** The product's own keeper of a draft, on a device of its own, sending over the wire as its page does. */
async function aDevice(role: 'owner' | 'therapist'): Promise<DraftKeeper<IntakeAnswers>> {
  const { clientId, intakeId } = intakeDraft();
  const cookie = await cookieOf('a', role);
  const action = actionNamed('saveIntakeAction');
  const [row] = await asOwner<{ version: number }>('SELECT version FROM intake WHERE id = $1', [
    intakeId,
  ]);
  return new DraftKeeper<IntakeAnswers>({
    initial: await opened<IntakeAnswers>('intake.answers', intakeId),
    version: row?.version ?? 0,
    owner: '',
    shape: intakeShape,
    store: null,
    page: { title: 'Intake', href: '/' },
    save: async ({ owner: _owner, ...sending }) => {
      const answer = await callAction(action, [{ clientId, intakeId }, sending], { cookie });
      return resultIn(answer.text);
    },
  });
}

/** Sends until it is saved: a database that is too busy is asked again, as the page does. */
async function saves(keeper: DraftKeeper<IntakeAnswers>): Promise<boolean> {
  for (let left = 20; left > 0; left -= 1) {
    if (await keeper.flush()) return true;
    if (keeper.view().state === 'conflict') return false;
  }
  return false;
}

const writes = (keeper: DraftKeeper<IntakeAnswers>, part: Partial<IntakeAnswers>): void =>
  keeper.change((before) => ({ ...before, ...part }));

interface Writer {
  keeper: DraftKeeper<IntakeAnswers>;
  field: 'goals' | 'therapistNotes';
  /** The words whose saving was acknowledged. */
  kept: string[];
}

async function writesOneMore({ keeper, field, kept }: Writer, word: string): Promise<void> {
  writes(keeper, { [field]: [...kept, word].join(' ') });
  if (await saves(keeper)) kept.push(word);
}

/** Two people write into two fields of one draft at the same time: every word that was acknowledged is there. */
async function apart(attack: Attack): Promise<void> {
  const writers: Writer[] = [
    { keeper: await aDevice('owner'), field: 'goals', kept: [] },
    { keeper: await aDevice('therapist'), field: 'therapistNotes', kept: [] },
  ];
  for (let edit = 0; edit < EDITS / 2; edit += 1) {
    await Promise.all(writers.map((writer) => writesOneMore(writer, `word${edit}`)));
  }
  const acknowledged = writers.reduce((sum, { kept }) => sum + kept.length, 0);
  attack.check(`${EDITS} edits by two people at once are all saved`, {
    value: acknowledged,
    isMet: acknowledged === EDITS,
  });
  let lost = 0;
  for (const { field, kept } of writers) {
    const stored = new Set((await storedAnswer(field)).split(' '));
    lost += kept.filter((word) => !stored.has(word)).length;
  }
  attack.check('acknowledged and then lost', { value: lost, isMet: lost === 0 });
}

/** Two people write into one field at the same time: one of them is asked, and what is chosen stands. */
async function together(attack: Attack): Promise<void> {
  const rounds = isLong() ? 50 : 10;
  let asked = 0;
  let wrong = 0;
  for (let round = 0; round < rounds; round += 1) {
    const [one, other] = [await aDevice('owner'), await aDevice('therapist')];
    writes(one, { goals: `one ${round}` });
    writes(other, { goals: `other ${round}` });
    await Promise.all([saves(one), saves(other)]);
    const waiting = [one, other].filter((keeper) => keeper.view().state === 'conflict');
    asked += waiting.length;
    const side = round % 2 === 0 ? 'yours' : 'theirs';
    const [keeper] = waiting;
    const words = keeper?.view().contested[0];
    await keeper?.choose({ goals: side });
    if (!words || (await storedAnswer('goals')) !== words[side]) wrong += 1;
  }
  attack.check(`one field, ${rounds} times: exactly one of the two is asked`, {
    value: asked,
    isMet: asked === rounds,
  });
  attack.check('one field: what was chosen is what stands', { value: wrong, isMet: wrong === 0 });
}

/** The same in two browsers: the second one sees both and chooses. */
async function inTwoTabs(attack: Attack, browser: Browser): Promise<void> {
  const [mine, theirs] = [await aTablet(browser), await aTablet(browser)];
  await signsIn(mine, 'owner');
  await signsIn(theirs, 'therapist');
  const [page, other] = [await opensDraft(mine), await opensDraft(theirs)];
  await goals(other).fill('Carry the shopping.');
  await says(other, /^Saved/);
  await until(
    () => storedAnswer('goals'),
    (said) => said === 'Carry the shopping.',
  );
  await goals(page).fill('Run again.');
  const view = page.getByRole('region', { name: /Someone else changed this/ });
  await view.waitFor({ timeout: 15_000 });
  const text = await view.innerText();
  attack.check('the second one sees both, in words', {
    value: 'merge view',
    isMet: text.includes('Run again.') && text.includes('Carry the shopping.'),
  });
  attack.check('and nothing is written over before a choice', {
    value: await storedAnswer('goals'),
    isMet: (await storedAnswer('goals')) === 'Carry the shopping.',
  });
  for (const width of [768, 390]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.getByRole('link', { name: 'Choose what stays' }).click();
    await page.screenshot({ path: `.data/fault/merge-${width}.png` });
  }
  await view.getByRole('radio', { name: 'Yours' }).check();
  await view.getByRole('button', { name: 'Keep what I chose' }).click();
  const said = await until(
    () => storedAnswer('goals'),
    (now) => now === 'Run again.',
  );
  attack.check('the choice is saved', { value: said, isMet: said === 'Run again.' });
  await mine.close();
  await theirs.close();
}

await runAttack('F-06', async (attack) => {
  await apart(attack);
  await together(attack);
  await inBrowser(attack, 'two people in two browsers', (browser) => inTwoTabs(attack, browser));
});
