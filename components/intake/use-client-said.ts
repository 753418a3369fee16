import { useDeferredValue, useMemo } from 'react';

import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { IntakeQuestions } from '@/lib/domain/intake/intake-questions';
import { clientSaid } from '@/lib/domain/told-intake/compare-told';
import { intakeLines, type ToldLine } from '@/lib/domain/told-intake/told-lines';

const NOTHING: ReadonlyMap<string, string> = new Map();

interface Compared {
  /** The client's word at each field that says otherwise. */
  said: ReadonlyMap<string, string>;
  /** What the form says there. */
  corrected: ReadonlyMap<string, string>;
}

/** The told intake against the form as it is typed; the form is not held up by it. */
export function useClientSaid(
  lines: readonly ToldLine[] | null,
  answers: IntakeAnswers,
  questions: IntakeQuestions,
): Compared {
  const late = useDeferredValue(answers);
  const compared = useMemo(() => {
    if (lines === null) return { said: NOTHING, corrected: NOTHING };
    const now = intakeLines(late, questions);
    return { said: clientSaid(lines, now), corrected: clientSaid(now, lines) };
  }, [lines, late, questions]);
  // The same words are the same map: what shows them is not drawn again for every letter.
  const key = JSON.stringify([...compared.said]);
  const said = useMemo(() => new Map(JSON.parse(key) as [string, string][]), [key]);
  return { said, corrected: compared.corrected };
}
