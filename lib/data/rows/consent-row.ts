import type { Consent } from '@/lib/data/generated/client';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import { openJson } from '@/lib/data/rows/sealed-text';
import {
  consentContentSchema,
  type ConsentContent,
} from '@/lib/domain/consent/consent-content.schema';
import type { ConsentRecord } from '@/lib/domain/consent/consent-record';
import type { Signature } from '@/lib/domain/consent/signature';
import { signatureSchema } from '@/lib/domain/consent/signature.schema';

/** What the rules read of a consent: little enough to come with every chart. */
export const consentSelect = {
  area: true,
  given: true,
  party: true,
  day: true,
  createdAt: true,
  createdById: true,
  wordingVersion: true,
} as const;

export function consentRecord(row: Pick<Consent, keyof typeof consentSelect>): ConsentRecord {
  const { area, given, party, day, createdAt, createdById, wordingVersion } = row;
  const fromHome = createdById === null;
  return { area, given, party, day: fromColumn(day), at: createdAt, fromHome, wordingVersion };
}

/** A consent with everything that was read, said and signed. */
export interface ConsentRow extends ConsentRecord, ConsentContent {
  id: string;
  /** Null: told the therapist in words. */
  signature: Signature | null;
  /** Null: the client did it alone. */
  recordedByName: string | null;
}

export const consentInclude = { createdBy: withName, client: withKey } as const;

export function consentRow(
  row: Consent & { createdBy: NamedMember | null; client: KeyHolder },
): ConsentRow {
  const { id, client, content, signature } = row;
  return {
    id,
    ...consentRecord(row),
    ...consentContentSchema.parse(openJson(client, 'consent.content', content)),
    signature:
      signature === null
        ? null
        : signatureSchema.parse(openJson(client, 'consent.signature', signature)),
    recordedByName: nameOf(row.createdBy),
  };
}
