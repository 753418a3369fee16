import { addAppointment } from '@/lib/data/appointments';
import { listClients } from '@/lib/data/client-search';
import { addDays } from '@/lib/domain/shared/iso-date';
import { instantAt } from '@/lib/platform/clock';

import { demoPractice } from './people';
import type { Writer } from './visit';

/** Who comes today and tomorrow, by the clock of the demo practice. The others only have something open. */
const DAY: readonly { name: string; time: string; minutes: number; inDays: number }[] = [
  { name: 'Ruth Adeyemi', time: '09:00', minutes: 60, inDays: 0 },
  { name: 'Tomasz Żak', time: '10:15', minutes: 75, inDays: 0 },
  { name: 'Grace Okafor', time: '11:45', minutes: 60, inDays: 0 },
  { name: 'Sofia Marchetti', time: '13:30', minutes: 60, inDays: 0 },
  { name: 'Maria Fernandes', time: '14:45', minutes: 45, inDays: 0 },
  { name: 'Margaret Hughes', time: '16:00', minutes: 30, inDays: 0 },
  { name: 'Oliver Chen', time: '09:30', minutes: 60, inDays: 1 },
  { name: 'Emily Novak', time: '11:00', minutes: 45, inDays: 1 },
];

/** Fills the practice's book for two days. The two therapists take turns. */
export async function bookDays(
  { scope, today }: Writer,
  therapistIds: readonly string[],
): Promise<void> {
  const clients = await listClients(scope);
  for (const [index, { name, time, minutes, inDays }] of DAY.entries()) {
    const clientId = clients.find((client) => client.name === name)?.id ?? '';
    const startsAt = instantAt(addDays(today, inDays), `${time}:00`, demoPractice.timeZone);
    const therapistId = therapistIds[index % therapistIds.length] ?? '';
    const made = await addAppointment(scope, { clientId, startsAt, minutes, therapistId });
    if (!made.ok) throw new Error(`The demo could not book ${name}: ${made.reason}.`);
  }
}
