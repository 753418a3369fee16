import type { MissingField } from './session-record';
import type { RecordAnswers } from './session-record.schema';
import type { ResultValue } from './test-result.schema';
import { isResultFor } from './test-words';
import type { NoteTest } from './visit';

const isEmpty = (value: ResultValue): boolean => value === null || value === '';

/**
 * What keeps the functional tests of a record from being signed: a result that its test does not ask for, and a test that was
 * begun and not done again. One that the content does not know is left as it is.
 */
export function missingInTests({
  record,
  tests,
}: {
  record: Pick<RecordAnswers, 'tests'>;
  tests: readonly NoteTest[];
}): MissingField[] {
  return record.tests.flatMap(({ test, before, after }, index): MissingField[] => {
    const known = tests.find(({ id }) => id === test);
    if (!known) return [];
    const at = `tests[${index}]`;
    const wrong = (['before', 'after'] as const).find(
      (when) => !isResultFor(known.answer, { before, after }[when]),
    );
    if (wrong) {
      const message = `Write the result of “${known.name}” ${wrong} the session as the test asks for it.`;
      return [{ path: `${at}.${wrong}`, message }];
    }
    if (!isEmpty(after)) return [];
    const what = isEmpty(before) ? 'Write the result of' : 'Do it again and write the result of';
    const message = `${what} “${known.name}” after the session, or take the test out.`;
    return [{ path: `${at}.after`, message }];
  });
}
