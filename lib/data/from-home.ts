import { readCheckIns } from '@/lib/data/check-ins';
import { readLinks } from '@/lib/data/client-links';
import type { CheckInRow } from '@/lib/data/rows/check-in-row';
import type { LinkRow } from '@/lib/data/rows/keeping-rows';
import type { ReminderRow } from '@/lib/data/rows/reminder-row';
import type { TeachBackRow } from '@/lib/data/rows/teach-back-row';
import type { IntakeLinkRow, ToldIntakeRow } from '@/lib/data/rows/told-intake-row';
import type { PracticeScope } from '@/lib/data/scope';
import { readReminders } from '@/lib/data/reminders';
import { readTeachBacks } from '@/lib/data/teach-backs';
import { readToldIntakes } from '@/lib/data/told-intake-lists';
import type { Db } from '@/lib/data/transaction';

/** What goes home with a client, and what comes back from there. */
export interface FromHome {
  /** What the client told in own intakes, unfinished ones too, and what was done about danger signs. */
  toldIntakes: ToldIntakeRow[];
  /** Links to them; what opens them is kept nowhere. */
  intakeLinks: IntakeLinkRow[];
  /** The client's page: since when there is one, and whether it was closed. Its code stands on the sheets alone. */
  links: LinkRow[];
  /** What the client told from home, with what was done about it. */
  checkIns: CheckInRow[];
  /** How the items of a sheet were shown back. */
  teachBacks: TeachBackRow[];
  /** What the client wants to be reminded of, and when that was done. */
  reminders: (ReminderRow & { sent: { id: string; sentAt: Date | null }[] })[];
}

/** All of it of several clients of the practice, the oldest first, for an export. */
export async function readFromHome(
  db: Db,
  { practiceId }: Pick<PracticeScope, 'practiceId'>,
  ids: string[],
): Promise<(clientId: string) => FromHome> {
  const where = { practiceId, clientId: { in: ids } };
  const links = await readLinks(db, where);
  const checkIns = await readCheckIns(db, where);
  const told = await readToldIntakes(db, where);
  const teachBacks = await readTeachBacks(db, where);
  const reminders = await readReminders(db, where);
  return (clientId) => ({
    ...told(clientId),
    links: links(clientId),
    checkIns: checkIns(clientId),
    teachBacks: teachBacks(clientId),
    reminders: reminders(clientId),
  });
}
