import { lineWords } from '../session-plan/line-words';
import type { PlanLine, SessionPlan } from '../session-plan/session-plan';
import type { RuleBook } from '../shared/rule-book';
import type { FrozenRecord, FrozenRecordLine } from './frozen-record.schema';
import type { LineStatus, RecordAnswers, SessionResponse } from './session-record.schema';

export const statusWords: Record<LineStatus, string> = {
  done: 'Done',
  changed: 'Changed',
  skipped: 'Skipped',
};

export const responseWords: Record<SessionResponse, string> = {
  better: 'Better',
  same: 'Same',
  worse: 'Worse',
  peripheralised: 'Further down the leg',
  centralised: 'Back towards the spine',
};

const NOT_RECORDED = 'Not recorded';

interface FreezeArgs {
  plan: SessionPlan;
  record: RecordAnswers;
  ruleBook: RuleBook;
}

function changedTo(args: FreezeArgs, index: number): string {
  const line = args.plan.lines[index];
  const change = args.record.lines.find((one) => one.line === index)?.change;
  if (!line || !change) return '';
  const worked = {
    ...line,
    technique: change.technique ?? line.technique,
    pressure: (change.pressure ?? line.pressure) as typeof line.pressure,
    minutes: change.minutes ?? line.minutes,
    position: change.position ?? line.position,
  };
  return `: ${lineWords(worked, args.ruleBook).detail}`;
}

function frozenLine(args: FreezeArgs, index: number, planned: PlanLine): FrozenRecordLine {
  const line = args.record.lines.find((one) => one.line === index);
  const words = lineWords(planned, args.ruleBook);
  const head = { title: words.title, planned: words.detail };
  if (!line) return { ...head, happened: NOT_RECORDED, comfort: null, response: null, notes: '' };
  const { comfort, response, notes, status } = line;
  const what = status ? statusWords[status] : NOT_RECORDED;
  return {
    ...head,
    happened: status === 'changed' ? `${what}${changedTo(args, index)}` : what,
    comfort,
    response: response && responseWords[response],
    notes,
  };
}

/** Puts a record into words at signing. A line without a status reads "Not recorded". */
export function frozenRecord(args: FreezeArgs): FrozenRecord {
  const { response } = args.record;
  return {
    contentVersion: args.ruleBook.contentVersion,
    lines: args.plan.lines.map((planned, index) => frozenLine(args, index, planned)),
    response: response && responseWords[response],
  };
}
