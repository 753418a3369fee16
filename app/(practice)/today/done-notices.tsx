import { shownMoment } from '@/app/shown-moment';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { Notice } from '@/components/ui/notice';
import type { Member } from '@/lib/access/require-member';
import { can } from '@/lib/domain/practice/permissions';

import { moveBackAction } from './appointments/[appointmentId]/actions';
import type { DayAppointment } from './coming';

/** How many appointments a calendar file has just brought. */
export function TakenNotice({ taken }: { taken: string }) {
  if (!/^\d{1,4}$/.test(taken)) return null;
  const words = taken === '1' ? '1 appointment was taken' : `${taken} appointments were taken`;
  return (
    <div className="mb-6">
      <Notice tone="fine" word={`${words} from the file`} />
    </div>
  );
}

/** What was just made, with its day and time as the lists have them. */
export function MadeNotice({ member, row }: { member: Member; row: DayAppointment | undefined }) {
  if (!row || row.cancelledAt) return null;
  const when = shownMoment(row.startsAt, member.practice.timeZone);
  return (
    <div className="mb-6">
      <Notice tone="fine" word="Made" title={`${row.name}: ${when}.`} />
    </div>
  );
}

/** What was just moved, from where, and the way back. */
export function MovedNotice({ member, row }: { member: Member; row: DayAppointment | undefined }) {
  if (!row?.movedFrom || row.cancelledAt || !can(member.role, 'write_schedule')) return null;
  const { timeZone } = member.practice;
  const ids = { appointmentId: row.id, version: row.version };
  return (
    <div className="mb-6">
      <Notice
        tone="fine"
        word="Moved"
        title={`From ${shownMoment(row.movedFrom, timeZone)} to ${shownMoment(row.startsAt, timeZone)}.`}
      >
        <OneButtonForm action={moveBackAction.bind(null, ids)} kind="secondary" pending="Moving">
          Move it back<span className="sr-only">: {row.name}</span>
        </OneButtonForm>
      </Notice>
    </div>
  );
}
