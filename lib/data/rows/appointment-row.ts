import type { Appointment } from '@/lib/data/generated/client';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';

/** Who comes when. */
export interface AppointmentRow {
  id: string;
  clientId: string;
  clientName: string;
  clientPhone: string | null;
  therapistId: string;
  therapistName: string;
  startsAt: Date;
  minutes: number;
  /** When it was to begin before it was moved last. */
  movedFrom: Date | null;
  cancelledAt: Date | null;
  version: number;
}

export const appointmentInclude = {
  client: { select: { name: true, phone: true } },
  therapist: withName,
} as const;

export function appointmentRow(
  row: Appointment & { client: { name: string; phone: string | null }; therapist: NamedMember },
): AppointmentRow {
  return {
    id: row.id,
    clientId: row.clientId,
    clientName: row.client.name,
    clientPhone: row.client.phone,
    therapistId: row.therapistId,
    therapistName: nameOf(row.therapist) ?? '',
    startsAt: row.startsAt,
    minutes: row.minutes,
    movedFrom: row.movedFrom,
    cancelledAt: row.cancelledAt,
    version: row.version,
  };
}
