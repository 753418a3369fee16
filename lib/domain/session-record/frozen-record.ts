import { lineWords } from '../session-plan/line-words';
import type { PlanLine, SessionPlan } from '../session-plan/session-plan';
import type { FrozenRecord, FrozenRecordLine } from './frozen-record.schema';
import { responseWords, statusWords } from './record-words';
import type { RecordAnswers, RecordLine } from './session-record.schema';
import { frozenTest } from './test-words';
import type { NoteNames, NoteTest } from './visit';
import { workedLine } from './worked-lines';

const NOT_RECORDED = 'Not recorded';

interface FreezeArgs {
  plan: Pick<SessionPlan, 'lines'>;
  record: RecordAnswers;
  ruleBook: NoteNames;
  tests: readonly NoteTest[];
}

/** A changed line as it was worked, technique and level always named: `Changed: Effleurage, level 2 …`. */
function changedTo(line: RecordLine, planned: PlanLine, ruleBook: NoteNames): string {
  const { detail } = lineWords(workedLine(planned, line), ruleBook);
  return line.change
    ? `${statusWords.changed}: ${detail}`
    : `${statusWords.changed}, as noted: ${detail}`;
}

/** How the work went. What was tapped before a line was skipped is hidden on the page: nothing was worked, nothing is told. */
function wentOf({ status, comfort, response }: RecordLine) {
  if (status === 'skipped') return { comfort: null, response: null };
  return { comfort, response: response && responseWords[response] };
}

function frozenLine(args: FreezeArgs, index: number, planned: PlanLine): FrozenRecordLine {
  const line = args.record.lines.find((one) => one.line === index);
  const words = lineWords(planned, args.ruleBook);
  const head = { title: words.title, planned: words.detail };
  if (!line) return { ...head, happened: NOT_RECORDED, comfort: null, response: null, notes: '' };
  const { notes, status } = line;
  const what = status ? statusWords[status] : NOT_RECORDED;
  return {
    ...head,
    happened: status === 'changed' ? changedTo(line, planned, args.ruleBook) : what,
    ...wentOf(line),
    notes,
  };
}

/** What is to be done again next time: the lines that were marked, as they were worked, then the therapist's own words. */
function toRepeat({ plan, record, ruleBook }: FreezeArgs): string[] {
  const marked = plan.lines.flatMap((planned, index) => {
    const line = record.lines.find((one) => one.line === index);
    if (!line?.repeat) return [];
    const { title, detail } = lineWords(workedLine(planned, line), ruleBook);
    return [`${title}: ${detail}`];
  });
  return [...marked, ...record.repeatNext.split('\n')].filter((text) => text.trim() !== '');
}

/** Puts a record into words at signing. A line without a status reads "Not recorded". */
export function frozenRecord(args: FreezeArgs): Omit<FrozenRecord, 'note'> {
  const { plan, record, ruleBook, tests } = args;
  const { response } = record;
  return {
    contentVersion: ruleBook.contentVersion,
    lines: plan.lines.map((planned, index) => frozenLine(args, index, planned)),
    response: response && responseWords[response],
    tests: record.tests.map((one) => frozenTest(one, tests)),
    next: { repeat: toRepeat(args), tell: record.tellNext },
  };
}
