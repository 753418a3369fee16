import type { Member } from '@/lib/access/require-member';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import { listConsents } from '@/lib/data/consents';
import { findIntake } from '@/lib/data/intakes';
import type { PracticeScope } from '@/lib/data/scope';
import { findToldIntake } from '@/lib/data/told-intake-lists';
import { frozenIntakeSchema } from '@/lib/domain/intake/frozen-intake.schema';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { frozenToldSchema } from '@/lib/domain/told-intake/frozen-told.schema';
import { clockTime, today } from '@/lib/platform/clock';
import type { PrintedIntake } from '@/lib/print/signed-intake';

import { signingsOf } from './signings-of';

type Moment = (at: Date) => string;

/** What the client told, frozen as it was sent; null where the intake began without it. */
async function toldOf(scope: PracticeScope, toldIntakeId: string | null, moment: Moment) {
  const told = toldIntakeId === null ? null : await findToldIntake(scope, toldIntakeId);
  const frozen = frozenToldSchema.safeParse(told?.frozen);
  if (!told?.sentAt || !frozen.success) return null;
  return { sent: `Sent ${moment(told.sentAt)}`, frozen: frozen.data };
}

/** A signed intake as it was frozen; null for a draft, and where the practice has no such intake. */
export async function printedIntakeOf(
  scope: PracticeScope,
  { intakeId, member }: { intakeId: string; member: Member },
): Promise<PrintedIntake | null> {
  const intake = await findIntake(scope, intakeId);
  if (!intake?.signedAt) return null;
  const client = await findClient(scope, intake.clientId);
  if (!client) return null;
  await logAccess(scope, { clientId: client.id, what: 'intake_pdf' });
  const { timeZone, name } = member.practice;
  const moment: Moment = (at) =>
    `${dayAndYearWords(today(timeZone, at))}, ${clockTime(at, timeZone)}`;
  const records = await listConsents(scope, client.id);
  return {
    practice: name,
    client: client.name,
    signed: `Signed by ${intake.signedByName ?? ''}, ${moment(intake.signedAt)}`,
    frozen: frozenIntakeSchema.parse(intake.frozen),
    signings: signingsOf(records, { until: intake.signedAt, moment }),
    told: await toldOf(scope, intake.toldIntakeId, moment),
  };
}
