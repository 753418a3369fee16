'use server';

import { formAgain, withDatabase } from '@/app/form-answer';
import { leadTo } from '@/app/lead-to';
import { formKey, sentIds, sentVersion } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { CHECKED_FIELD } from '@/components/settings/checked-field';
import { requireMember } from '@/lib/access/require-member';
import { enterMeasureForm } from '@/lib/data/measure-forms';
import { once } from '@/lib/data/saved-once';
import { sheetLanguageOf } from '@/lib/domain/home-care/sheet-language';
import { readSentences } from '@/lib/domain/outcomes/sentences';

const CHANGED =
  'Somebody else has entered sentences meanwhile. Yours are still here: load the page again to see theirs.';

/**
 * Checks the sentences of the Roland-Morris questionnaire and shows them; sent again as they were shown, they are entered as
 * the next version.
 */
export async function enterSentencesAction(
  ids: { language: string; seen: number },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_own_item');
    const language = sheetLanguageOf(sentIds(ids, ['language']).language);
    const seen = sentVersion(ids.seen);
    const read = readSentences(String(formData.get('text') ?? ''));
    if (!read.ok) {
      const errors = read.problems.slice(0, 5).map((message) => ({ field: 'text', message }));
      return formAgain(formData, { errors });
    }
    const text = read.value.join('\n');
    // What is entered is what was shown: after a change it is shown again. A form sends every line break as CRLF.
    const shown = String(formData.get(CHECKED_FIELD) ?? '').replaceAll('\r\n', '\n');
    if (shown !== text) {
      return { errors: [], values: { text, [CHECKED_FIELD]: text } };
    }
    const form = { measure: 'rmdq_24' as const, language, lines: read.value, seen };
    const request = { action: 'enter_measure_form', ...form };
    const entered = await once(member.scope, { key: formKey(formData), request }, (scope) =>
      enterMeasureForm(scope, form),
    );
    if (!entered.ok) return formAgain(formData, { message: CHANGED });
    isDone = true;
    return { errors: [] };
  });
  if (isDone) leadTo('/settings/questionnaires');
  return answer;
}
