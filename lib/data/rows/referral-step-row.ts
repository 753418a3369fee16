import type { ReferralStep as Columns } from '@/lib/data/generated/client';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import { openJson } from '@/lib/data/rows/sealed-text';
import type { ReferralStep, ReferralWords } from '@/lib/domain/screening/referral';
import { referralWordsSchema } from '@/lib/domain/screening/referral.schema';

/** One thing that happened to a referral. */
export interface ReferralStepRow extends ReferralStep, ReferralWords {
  id: string;
  clientId: string;
  letterId: string | null;
  /** Rule ids that advice was about. */
  rules: string[];
  fileId: string | null;
  createdAt: Date;
  createdByName: string;
}

export const referralStepInclude = { createdBy: withName, client: withKey } as const;

export function referralStepRow(
  row: Columns & { createdBy: NamedMember; client: KeyHolder },
): ReferralStepRow {
  const { id, clientId, kind, letterId, adviceId, rules, fileId, createdAt } = row;
  return {
    ...{ id, clientId, kind, letterId, rules, fileId, createdAt },
    about: letterId ?? adviceId ?? id,
    day: fromColumn(row.day),
    ...referralWordsSchema.parse(openJson(row.client, 'referral_step.content', row.content)),
    createdByName: nameOf(row.createdBy) ?? '',
  };
}
