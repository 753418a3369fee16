import { beforeEach, expect, test, vi } from 'vitest';

import { enterSentencesAction } from '@/app/(practice)/settings/questionnaires/actions';
import { listMeasureForms } from '@/lib/data/measure-forms';
import type { PracticeScope } from '@/lib/data/scope';
import { someSentences } from '../support/outcomes';
import { aMember, aPractice } from '../support/practices';
import { actAs, formOf, isNotFound, redirectTo } from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

let scope: PracticeScope;
const ids = { language: 'en', seen: 0 };
const none = { errors: [] };
/** As a browser sends it. */
const text = someSentences.join('\r\n');

beforeEach(async () => {
  scope = await aPractice();
  await actAs(scope);
});

test('sentences are shown before they are entered, and are entered as they were shown', async () => {
  const shown = await enterSentencesAction(ids, none, formOf({ text }));
  expect(shown).toEqual({
    errors: [],
    values: { text: someSentences.join('\n'), checked: someSentences.join('\n') },
  });
  expect(await listMeasureForms(scope)).toEqual([]);
  // Changed after they were shown: shown again.
  const other = text.replace('number 3', 'number three');
  const again = await enterSentencesAction(ids, none, formOf({ text: other, checked: text }));
  expect(again.values?.['checked']).toContain('number three');
  expect(await listMeasureForms(scope)).toEqual([]);
  const entered = enterSentencesAction(ids, none, formOf({ text, checked: text }));
  await expect(entered).rejects.toEqual(redirectTo('/settings/questionnaires'));
  expect(await listMeasureForms(scope)).toMatchObject([{ number: 1, lines: someSentences }]);
  const late = await enterSentencesAction(ids, none, formOf({ text, checked: text }));
  expect(late.message).toContain('Somebody else has entered sentences meanwhile');
});

test('what is wrong is said at the field, and the front desk enters nothing', async () => {
  const { errors } = await enterSentencesAction(ids, none, formOf({ text: 'One line.' }));
  expect(errors).toEqual([
    { field: 'text', message: 'There are 1 lines. The form has 24, one a line.' },
  ]);
  const { scope: desk } = await aMember(scope.practiceId, { role: 'front_desk' });
  await actAs(desk);
  await expect(enterSentencesAction(ids, none, formOf({ text }))).rejects.toEqual(isNotFound);
});
