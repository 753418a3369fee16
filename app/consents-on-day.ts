import { readConsentRecords } from '@/lib/data/consents';
import { findClient } from '@/lib/data/clients';
import type { IntakeRow } from '@/lib/data/rows/intake-row';
import type { PracticeScope } from '@/lib/data/scope';
import { consentsToday, type ConsentsToday } from '@/lib/domain/consent/consents-today';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/**
 * Where the consents of a client stood on a day of the practice: by the records up to its end, else by this intake. A
 * yes that was taken back during the session is no from then on; what was said on a later day does not change the note of
 * this one. Null when the practice has no such client.
 */
export async function consentsOnDay(
  scope: PracticeScope,
  { intake, day }: { intake: IntakeRow; day: IsoDate },
): Promise<ConsentsToday | null> {
  const { clientId, answers, signedAt } = intake;
  const client = await findClient(scope, clientId);
  if (!client) return null;
  const records = await readConsentRecords(scope, { clientId, until: day });
  return consentsToday({ answers, signedAt, birthDate: client.birthDate, today: day, records });
}
