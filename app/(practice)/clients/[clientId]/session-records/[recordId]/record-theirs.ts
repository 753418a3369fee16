import { differingWords, type WordedAnswer } from '@/app/(practice)/part-words';
import type { Theirs } from '@/components/drafts/draft-saved';
import { recordShape } from '@/components/session-record/record-shape';
import type { Member } from '@/lib/access/require-member';
import { functionalTests } from '@/lib/content/functional-tests';
import { ruleBook } from '@/lib/content/rule-book';
import { findPlan } from '@/lib/data/session-plans';
import { findRecord } from '@/lib/data/session-records';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { frozenRecord } from '@/lib/domain/session-record/frozen-record';
import { responseWords } from '@/lib/domain/session-record/record-words';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';
import { clockTime } from '@/lib/platform/clock';

const rating = (value: number | null): string => (value === null ? 'not asked' : `${value} of 10`);

const pain = ({ back, leg }: RecordAnswers['painBefore']): string =>
  `back ${rating(back)}, leg ${rating(leg)}`;

function lineAnswers(plan: SessionPlan, record: RecordAnswers): WordedAnswer[] {
  return frozenRecord({ plan, record, ruleBook, tests: functionalTests }).lines.map(
    (line, index) => {
      const said = [
        line.happened,
        line.comfort === null ? '' : `comfort ${line.comfort} of 10`,
        line.response ?? '',
        line.notes,
      ];
      return {
        path: `line-${index}`,
        question: `Line ${index + 1}: ${line.title}`,
        answer: said.filter(Boolean).join(', '),
      };
    },
  );
}

function worded(plan: SessionPlan, record: RecordAnswers): WordedAnswer[] {
  const { response, retest, adverseReaction, notes } = record;
  return [
    { path: 'painBefore', question: 'Pain before', answer: pain(record.painBefore) },
    ...lineAnswers(plan, record),
    { path: 'painAfter', question: 'Pain after', answer: pain(record.painAfter) },
    { path: 'response', question: 'Response', answer: response ? responseWords[response] : '' },
    { path: 'retest', question: 'Functional test', answer: retest },
    { path: 'adverseReaction', question: 'Adverse reaction', answer: adverseReaction },
    { path: 'notes', question: 'Notes', answer: notes },
  ];
}

/** The record as somebody else has saved it meanwhile, and what was sent beside it, in words. */
export async function recordTheirs(
  { scope, practice }: Member,
  { recordId, sent }: { recordId: string; sent: RecordAnswers },
): Promise<Theirs | undefined> {
  const record = await findRecord(scope, recordId);
  const row = record?.status === 'draft' ? await findPlan(scope, record.planId) : null;
  if (!record || !row) return undefined;
  const { answers, version, updatedAt } = record;
  return {
    version,
    savedAt: clockTime(updatedAt, practice.timeZone),
    parts: recordShape.split(answers),
    words: differingWords(worded(row.plan, sent), worded(row.plan, answers)),
  };
}
