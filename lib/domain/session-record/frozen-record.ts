import { lineWords } from '../session-plan/line-words';
import type { SessionPlan } from '../session-plan/session-plan';
import type { RuleBook } from '../shared/rule-book';
import type { FrozenRecord } from './frozen-record.schema';
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

/** Puts a record into words at signing. A line without a status reads "Not recorded". */
export function frozenRecord(args: FreezeArgs): FrozenRecord {
  const lines = args.plan.lines.map((planned, index) => {
    const line = args.record.lines.find((one) => one.line === index);
    const words = lineWords(planned, args.ruleBook);
    const status = line?.status ? statusWords[line.status] : 'Not recorded';
    return {
      title: words.title,
      planned: words.detail,
      happened: line?.status === 'changed' ? `${status}${changedTo(args, index)}` : status,
      comfort: line?.comfort ?? null,
      response: line?.response ? responseWords[line.response] : null,
      notes: line?.notes ?? '',
    };
  });
  const { response } = args.record;
  return {
    contentVersion: args.ruleBook.contentVersion,
    lines,
    response: response ? responseWords[response] : null,
  };
}
