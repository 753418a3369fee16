import { nextTimeOf } from '@/app/next-time-of';
import type { SessionFacts } from '@/components/session-record/session-facts';
import { fieldNames } from '@/lib/content/choice-book';
import { functionalTests } from '@/lib/content/functional-tests';
import { noteBlocks } from '@/lib/content/note-blocks';
import { ruleBook } from '@/lib/content/rule-book';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import type { RecordRow } from '@/lib/data/rows/record-row';
import { lineWords } from '@/lib/domain/session-plan/line-words';
import { minuteLimits } from '@/lib/domain/session-record/minute-limits';
import type { NoteNames, Visit } from '@/lib/domain/session-record/visit';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import { choiceFacts } from '../../session-plans/plan-facts';
import type { SessionLimits } from './session-limits';

const named = <Id extends string>(records: readonly { id: Id; name: string }[]) =>
  records.map(({ id, name }) => ({ id, name }));

/** The names that a record is put into words with, and nothing else of the rule book. */
const names: NoteNames = {
  contentVersion: ruleBook.contentVersion,
  muscles: named(ruleBook.muscles),
  techniques: named(ruleBook.techniques),
  positions: named(ruleBook.positions),
  pressures: ruleBook.pressures.map(({ level, name }) => ({ level, name })),
};

const blocks = noteBlocks.map(({ id, title, fields }) => ({ id, title, fields }));

const tests = functionalTests.map(({ id, name, how, answer, better, note, trainedOnly }) => ({
  ...{ id, name, how, answer, better },
  ...(note && { note }),
  ...(trainedOnly && { trainedOnly }),
}));

/** What the browser needs to run a session and to write its note, also without a network. */
export function sessionFactsOf(args: {
  plan: PlanRow;
  limits: SessionLimits;
  visit: Visit;
  /** The session before. */
  last: RecordRow | null;
  timeZone: string;
}): SessionFacts {
  const { plan, limits, visit, last, timeZone } = args;
  const lines = plan.plan.lines.map(({ id: _id, ...line }) => line);
  return {
    lines,
    words: lines.map((line) => lineWords(line, ruleBook)),
    phases: plan.plan.phases,
    choices: choiceFacts(limits.screening.limits, limits.consents),
    pressureNames: fieldNames.pressures,
    minutes: minuteLimits({
      plan: plan.plan,
      clinicalCase: limits.clinicalCase,
      limits: limits.screening.limits,
      rules: (ids) => ruleNames(ruleBook).rules(ids),
    }),
    tests,
    note: { blocks, ruleBook: names, visit },
    fromLast: nextTimeOf(last),
    homeCareHref: `/clients/${plan.clientId}/home-care`,
    timeZone,
  };
}
