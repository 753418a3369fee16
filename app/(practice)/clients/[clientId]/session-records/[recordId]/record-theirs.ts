import { differingWords, type WordedAnswer } from '@/app/(practice)/part-words';
import { noteBlocks } from '@/lib/content/note-blocks';
import type { Theirs } from '@/components/drafts/draft-saved';
import { recordShape } from '@/components/session-record/record-shape';
import { yesNo } from '@/components/session-record/record-words';
import type { Member } from '@/lib/access/require-member';
import { functionalTests } from '@/lib/content/functional-tests';
import { ruleBook } from '@/lib/content/rule-book';
import { findPlan } from '@/lib/data/session-plans';
import { findRecord } from '@/lib/data/session-records';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { frozenRecord } from '@/lib/domain/session-record/frozen-record';
import { secondsRun, timerWords } from '@/lib/domain/session-record/line-timer';
import { pointWords, testWords } from '@/lib/domain/session-record/note-objective';
import {
  discomfortWords,
  responseWords,
  teachBackWords,
  thermalWords,
} from '@/lib/domain/session-record/record-words';
import type { RecordAnswers, RecordLine } from '@/lib/domain/session-record/session-record.schema';
import { writtenBlocks } from '@/lib/domain/session-record/written-block.schema';
import { clockTime, now } from '@/lib/platform/clock';

const rating = (value: number | null): string => (value === null ? 'not asked' : `${value} of 10`);

const pain = ({ back, leg }: RecordAnswers['painBefore']): string =>
  `back ${rating(back)}, leg ${rating(leg)}`;

/** A timer that nobody has touched is not worth a word. */
function timerOf(line: RecordLine | undefined): string {
  const timer = line?.timer;
  if (!timer) return '';
  const run = timerWords(secondsRun(timer, now().getTime()));
  return [`timer ${run}`, timer.added > 0 ? `${timer.added} min on top` : '']
    .filter(Boolean)
    .join(', ');
}

const inWords = (plan: SessionPlan, record: RecordAnswers) =>
  frozenRecord({ plan, record, ruleBook, tests: functionalTests });

function lineAnswers(plan: SessionPlan, record: RecordAnswers): WordedAnswer[] {
  return inWords(plan, record).lines.map((line, index) => {
    const own = record.lines.find((one) => one.line === index);
    const said = [
      line.happened,
      line.comfort === null ? '' : discomfortWords(line.comfort),
      line.response ?? '',
      line.notes,
      own?.repeat ? 'repeat next time' : '',
      timerOf(own),
    ];
    return {
      path: `line-${index}`,
      question: `Line ${index + 1}: ${line.title}`,
      answer: said.filter(Boolean).join(', '),
    };
  });
}

/** Tests, points and blocks of the note: each is a part of its own. */
function listedAnswers(plan: SessionPlan, record: RecordAnswers): WordedAnswer[] {
  const tests = inWords(plan, record).tests.map((test, index) => {
    const { test: id, side } = record.tests[index] ?? { test: '', side: null };
    return {
      path: `test-${id}-${side ?? 'none'}`,
      question: 'Functional test',
      answer: testWords(test),
    };
  });
  const points = record.points.map((point) => ({
    path: `point-${point.id}`,
    question: 'Trigger point',
    answer: pointWords(point, ruleBook),
  }));
  const written = writtenBlocks.map((id) => {
    const own = record.written[id];
    const title = noteBlocks.find((block) => block.id === id)?.title ?? id;
    const where = own?.how === 'replace' ? 'instead of what was tapped' : 'beside it';
    return {
      path: `written-${id}`,
      question: `Your words in “${title}”`,
      answer: own ? `${own.text} (${where})` : '',
    };
  });
  return [...tests, ...points, ...written];
}

function worded(plan: SessionPlan, record: RecordAnswers): WordedAnswer[] {
  const { response, thermal, teachBack, endedAt } = record;
  const said = (
    path: keyof RecordAnswers,
    question: string,
    answer: string | null | undefined,
  ) => ({
    path,
    question,
    answer: answer ?? '',
  });
  return [
    said('painBefore', 'Pain before', pain(record.painBefore)),
    ...lineAnswers(plan, record),
    ...listedAnswers(plan, record),
    said('painAfter', 'Pain after', pain(record.painAfter)),
    said('response', 'Response', response && responseWords[response]),
    said('retest', 'Functional test', record.retest),
    said('adverseReaction', 'Adverse reaction', record.adverseReaction),
    said('thermal', 'Warm or cold pack', thermal && thermalWords[thermal]),
    said('chaperoneOffered', 'A third person was offered', yesNo(record.chaperoneOffered)),
    said('teachBack', 'Teach-back', teachBack && teachBackWords[teachBack]),
    said('notes', 'Notes', record.notes),
    said('repeatNext', 'Repeat next time', record.repeatNext),
    said('tellNext', 'Tell the next therapist', record.tellNext),
    said('endedAt', 'End of the session', endedAt === null ? 'not ended' : 'ended'),
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
