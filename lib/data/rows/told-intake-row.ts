import { z } from 'zod';

import type {
  IntakeLink,
  ToldAlarm,
  ToldAlarmAnswer,
  ToldAlarmWrongTap,
  ToldIntake,
  ToldSettlement,
} from '@/lib/data/generated/client';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import { openJson, openText } from '@/lib/data/rows/sealed-text';
import type { Alarm } from '@/lib/domain/check-in/check-in';
import { sheetLanguageOf, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';

/** Answers of an own intake by the ids of its questions, as they are stored: whoever reads them parses them. */
export type StoredAnswers = Readonly<Record<string, unknown>>;

/** A danger sign that a client told in the own intake. */
export interface ToldAlarmRow {
  id: string;
  alarm: Alarm;
  /** The red flag behind it. */
  rule: string;
  at: Date;
  /** When the client called it a wrong tap; null: the client has not. It stays all the same. */
  wrongTapAt: Date | null;
  /** What was done about it, and by whom; null while nobody has. */
  answer: { note: string; at: Date; byName: string } | null;
}

/** What a therapist has settled of an answer that the client was not sure of. */
export interface ToldSettlementRow {
  id: string;
  /** Of the field in the intake. */
  path: string;
  /** What the client said. */
  said: string;
  /** What stands, in words; null: it was opened again. */
  stands: string | null;
  at: Date;
  byName: string;
}

/** What a client told in the own intake, for the practice. */
export interface ToldIntakeRow {
  id: string;
  clientId: string;
  status: ToldIntake['status'];
  answers: StoredAnswers;
  language: SheetLanguage;
  /** How many of the short sections hold an answer, and of how many; 0 of 0 before anything was answered. */
  sections: { done: number; all: number };
  /** Questions and answers in words as they stood when it was sent; null before. */
  frozen: unknown;
  contentVersion: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  sentAt: Date | null;
  takenAt: Date | null;
  takenByName: string | null;
  alarms: ToldAlarmRow[];
  /** Every settling of what the client was not sure of, the oldest first: of a path the last one counts. */
  settled: ToldSettlementRow[];
}

const answered = { include: { createdBy: withName }, take: 1 } as const;

export const toldIntakeInclude = {
  client: withKey,
  takenBy: withName,
  alarms: {
    orderBy: { createdAt: 'asc' },
    include: { answers: answered, wrongTaps: { take: 1 } },
  },
  settled: { orderBy: { createdAt: 'asc' }, include: { createdBy: withName } },
} as const;

const settledContent = z.object({ said: z.string(), stands: z.string().nullable() });

type StoredSettlement = ToldSettlement & { createdBy: NamedMember };

function settlementRow(client: KeyHolder, row: StoredSettlement): ToldSettlementRow {
  const content = settledContent.parse(openJson(client, 'told_settlement.content', row.content));
  const { id, path, createdAt: at } = row;
  return { id, path, ...content, at, byName: nameOf(row.createdBy) ?? '' };
}

type StoredAlarm = ToldAlarm & {
  answers: (ToldAlarmAnswer & { createdBy: NamedMember })[];
  wrongTaps: ToldAlarmWrongTap[];
};

function alarmRow(client: KeyHolder, alarm: StoredAlarm): ToldAlarmRow {
  const {
    answers: [answer],
    wrongTaps: [wrongTap],
    ...row
  } = alarm;
  return {
    ...{ id: row.id, alarm: row.alarm, rule: row.rule, at: row.createdAt },
    wrongTapAt: wrongTap?.createdAt ?? null,
    answer: answer
      ? {
          note: openText(client, 'told_alarm_answer.note', answer.note),
          at: answer.createdAt,
          byName: nameOf(answer.createdBy) ?? '',
        }
      : null,
  };
}

/** The answers of a row; throws where the column holds none. */
export function storedAnswers(client: KeyHolder, column: unknown): StoredAnswers {
  return { ...(openJson(client, 'told_intake.answers', column) as object) };
}

export function toldIntakeRow(
  row: ToldIntake & {
    client: KeyHolder;
    takenBy: NamedMember | null;
    alarms: StoredAlarm[];
    settled: StoredSettlement[];
  },
): ToldIntakeRow {
  const { client } = row;
  return {
    ...{ id: row.id, clientId: row.clientId, status: row.status },
    answers: storedAnswers(client, row.answers),
    language: sheetLanguageOf(row.language),
    sections: { done: row.sectionsDone, all: row.sectionsAll },
    frozen: row.frozen === null ? null : openJson(client, 'told_intake.frozen', row.frozen),
    contentVersion: row.contentVersion,
    version: row.version,
    ...{ createdAt: row.createdAt, updatedAt: row.updatedAt, sentAt: row.sentAt },
    ...{ takenAt: row.takenAt, takenByName: nameOf(row.takenBy) },
    alarms: row.alarms.map((one) => alarmRow(client, one)),
    settled: row.settled.map((one) => settlementRow(client, one)),
  };
}

/** A link to the own intake, for the practice. What opens it is in the link alone. */
export interface IntakeLinkRow {
  id: string;
  toldIntakeId: string;
  kind: IntakeLink['kind'];
  state: 'open' | 'over' | 'revoked' | 'finished';
  createdAt: Date;
  createdByName: string;
  expiresAt: Date;
  openedAt: Date | null;
  revokedAt: Date | null;
}

export const intakeLinkInclude = {
  createdBy: withName,
  told: { select: { status: true } },
} as const;

type StoredLink = IntakeLink & { createdBy: NamedMember; told: Pick<ToldIntake, 'status'> };

function stateOf({ told, revokedAt, expiresAt }: StoredLink, at: Date): IntakeLinkRow['state'] {
  if (told.status === 'sent' || told.status === 'taken') return 'finished';
  if (revokedAt !== null || told.status === 'lapsed') return 'revoked';
  return expiresAt <= at ? 'over' : 'open';
}

/** `at`: now. */
export function intakeLinkRow(row: StoredLink, at: Date): IntakeLinkRow {
  const { id, toldIntakeId, kind, createdAt, expiresAt, openedAt, revokedAt } = row;
  return {
    ...{ id, toldIntakeId, kind, createdAt, expiresAt, openedAt, revokedAt },
    createdByName: nameOf(row.createdBy) ?? '',
    state: stateOf(row, at),
  };
}
