import { recordAudits } from '@/lib/data/audit';
import type { IntakeScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';
import type { Alarm } from '@/lib/domain/check-in/check-in';

export interface RaisedAlarm {
  rule: string;
  alarm: Alarm;
}

/** What the rules say of the answers that stand there then. */
export interface JudgedAnswers {
  alarms: readonly RaisedAlarm[];
  /** What the client calls a wrong tap and nothing raises any more, each with the level of its rule. */
  wrongTaps: readonly RaisedAlarm[];
  sections: { done: number; all: number };
}

const withWords = {
  select: {
    ...{ id: true, rule: true, alarm: true },
    answers: { select: { id: true } },
    wrongTaps: { select: { id: true } },
  },
} as const;

const ofIntake = ({ practiceId, clientId, toldIntakeId }: IntakeScope) => ({
  ...{ practiceId, clientId, toldIntakeId },
});

const nameOf = ({ rule, alarm }: RaisedAlarm): string => `${rule}/${alarm}`;

/** Writes danger signs down, each with its line in the audit. */
async function write(db: Db, scope: IntakeScope, alarms: readonly RaisedAlarm[]): Promise<void> {
  if (alarms.length === 0) return;
  const raised = await db.toldAlarm.createManyAndReturn({
    data: alarms.map(({ rule, alarm }) => ({ ...ofIntake(scope), rule, alarm })),
    select: { id: true },
  });
  const { clientId } = scope;
  const entry = { action: 'tell_danger_sign', entity: 'told_alarm', clientId } as const;
  await recordAudits(
    db,
    scope,
    raised.map(({ id }) => ({ ...entry, entityId: id })),
  );
}

/**
 * The danger signs that are to be written: one that stands open is not written twice; one that was dealt with, or called a
 * wrong tap, is written anew when it is told anew.
 */
function newAlarms(
  stored: readonly (RaisedAlarm & { answers: unknown[]; wrongTaps: unknown[] })[],
  { before, now }: { before: JudgedAnswers; now: JudgedAnswers },
): RaisedAlarm[] {
  const toldBefore = new Set(before.alarms.map(nameOf));
  return now.alarms.filter((alarm) => {
    const same = stored.filter((one) => nameOf(one) === nameOf(alarm));
    if (same.length === 0) return true;
    const isOpen = same.some(({ answers, wrongTaps }) => answers.length + wrongTaps.length === 0);
    return !isOpen && !toldBefore.has(nameOf(alarm));
  });
}

/** Puts the client's word "wrong tap" beside the danger signs that it is about; they stay as they are. */
async function markWrongTaps(
  db: Db,
  scope: IntakeScope,
  wrongTaps: JudgedAnswers['wrongTaps'],
): Promise<void> {
  if (wrongTaps.length === 0) return;
  const rules = wrongTaps.map(({ rule }) => rule);
  const told = await db.toldAlarm.findMany({ where: { ...ofIntake(scope), rule: { in: rules } } });
  // Tapped and taken back without a connection in between: the practice hears of both all the same.
  const unheard = wrongTaps.filter(({ rule }) => !told.some((one) => one.rule === rule));
  await write(db, scope, unheard);
  const { practiceId, clientId } = scope;
  const open = await db.toldAlarm.findMany({
    where: { ...ofIntake(scope), rule: { in: rules }, wrongTaps: { none: {} } },
    select: { id: true },
  });
  await db.toldAlarmWrongTap.createMany({
    data: open.map(({ id: toldAlarmId }) => ({ practiceId, clientId, toldAlarmId })),
  });
  const entry = { action: 'call_wrong_tap', entity: 'told_alarm', clientId } as const;
  await recordAudits(
    db,
    scope,
    open.map(({ id }) => ({ ...entry, entityId: id })),
  );
}

/**
 * Writes down the danger signs in what was answered, and what the client calls a wrong tap. In the transaction of the save,
 * which holds the intake's row: of two devices neither writes twice.
 */
export async function raiseAlarms(
  db: Db,
  scope: IntakeScope,
  judged: { before: JudgedAnswers; now: JudgedAnswers },
): Promise<void> {
  const { now } = judged;
  if (now.alarms.length + now.wrongTaps.length === 0) return;
  const stored = await db.toldAlarm.findMany({ where: ofIntake(scope), ...withWords });
  await write(db, scope, newAlarms(stored, judged));
  await markWrongTaps(db, scope, now.wrongTaps);
}
