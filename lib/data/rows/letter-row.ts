import type { ReferralLetter as Columns } from '@/lib/data/generated/client';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import { openJson } from '@/lib/data/rows/sealed-text';
import {
  referralLetterSchema,
  type ReferralLetter,
} from '@/lib/domain/screening/referral-letter.schema';

/** One issued letter to a doctor. */
export interface LetterRow {
  id: string;
  clientId: string;
  screeningId: string;
  /** 1, 2, 3 … for this client. */
  number: number;
  /** Rule ids of the findings that it asks about. */
  rules: string[];
  /** The letter in words as it was issued. */
  document: ReferralLetter;
  contentVersion: string;
  issuedAt: Date;
  issuedByName: string;
}

export const letterInclude = { issuedBy: withName, client: withKey } as const;

export function letterRow(row: Columns & { issuedBy: NamedMember; client: KeyHolder }): LetterRow {
  const { id, clientId, screeningId, number, rules, contentVersion, issuedAt } = row;
  const document = referralLetterSchema.parse(
    openJson(row.client, 'referral_letter.document', row.document),
  );
  const issuedByName = nameOf(row.issuedBy) ?? '';
  return {
    ...{ id, clientId, screeningId, number, rules },
    document,
    contentVersion,
    issuedAt,
    issuedByName,
  };
}
