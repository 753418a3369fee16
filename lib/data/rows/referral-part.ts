import type { ReferralLetter, ReferralStep, ToldAlarm } from '@/lib/data/generated/client';
import { withoutKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { letterInclude, letterRow, type LetterRow } from '@/lib/data/rows/letter-row';
import type { NamedMember } from '@/lib/data/rows/member-name';
import {
  referralStepInclude,
  referralStepRow,
  type ReferralStepRow,
} from '@/lib/data/rows/referral-step-row';

/** A danger sign of an own intake that nobody has dealt with. */
interface OpenToldAlarmRow extends Pick<ToldAlarm, 'id' | 'alarm' | 'rule'> {
  at: Date;
  /** When the client has said that it was a wrong tap; null: never. */
  wrongTapAt: Date | null;
}

/** What a chart knows of letters to doctors, and of danger signs told before a visit. */
export interface ReferralPart {
  /** The newest first. */
  letters: LetterRow[];
  /** Everything that happened to a letter or to advice, the newest first. */
  referralSteps: ReferralStepRow[];
  /** Emergencies first, then the newest. */
  toldAlarms: OpenToldAlarmRow[];
}

/** More than anybody reads in one list. */
const LETTERS_MAX = 100;
const STEPS_MAX = 500;

/** Danger signs without an answer. */
const openToldAlarms = {
  where: { answers: { none: {} } },
  orderBy: [{ alarm: 'asc' as const }, { createdAt: 'desc' as const }],
  select: {
    ...({ id: true, alarm: true, rule: true, createdAt: true } as const),
    wrongTaps: { take: 1, select: { createdAt: true } },
  },
};

/** Read beside a client in one statement. */
export const referralPartInclude = {
  letters: {
    orderBy: { number: 'desc' as const },
    take: LETTERS_MAX,
    include: withoutKey(letterInclude),
  },
  referralSteps: {
    orderBy: [{ createdAt: 'desc' as const }, { id: 'desc' as const }],
    take: STEPS_MAX,
    include: withoutKey(referralStepInclude),
  },
  toldAlarms: openToldAlarms,
};

type ToldAlarmColumns = Pick<ToldAlarm, 'id' | 'alarm' | 'rule' | 'createdAt'> & {
  wrongTaps: { createdAt: Date }[];
};

function openToldAlarmRow({
  createdAt: at,
  wrongTaps: [wrongTap],
  ...row
}: ToldAlarmColumns): OpenToldAlarmRow {
  return { ...row, at, wrongTapAt: wrongTap?.createdAt ?? null };
}

interface Columns {
  letters: (ReferralLetter & { issuedBy: NamedMember })[];
  referralSteps: (ReferralStep & { createdBy: NamedMember })[];
  toldAlarms: ToldAlarmColumns[];
}

/** The rows of `referralPartInclude`, opened with the key of their client. */
export function referralPart(columns: Columns, client: KeyHolder): ReferralPart {
  return {
    letters: columns.letters.map((row) => letterRow({ ...row, client })),
    referralSteps: columns.referralSteps.map((row) => referralStepRow({ ...row, client })),
    toldAlarms: columns.toldAlarms.map(openToldAlarmRow),
  };
}
