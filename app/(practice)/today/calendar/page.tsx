import type { Metadata } from 'next';

import { CalendarForm } from '@/components/appointments/calendar-form';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';

import { pickClientAction } from '../new/actions';
import { readTherapists } from '../therapists';
import { fillAppointmentsAction, readCalendarAction } from './actions';
import { CALENDAR_BYTES_MAX, TOO_LARGE } from './sent-calendar';

export const metadata: Metadata = { title: 'From a calendar file' };

/** Appointments out of the file of a calendar program: read, looked through, taken. */
export default async function CalendarPage() {
  const member = await requireMember('write_schedule');
  const { therapists, chosen } = await readTherapists(member);
  return (
    <>
      <PageHeader
        title="From a calendar file"
        note="It is read and shown first. Nothing is stored before you say so, and the same file twice makes nothing twice."
        back={{ href: '/today', label: 'Today' }}
      />
      <CalendarForm
        read={readCalendarAction}
        fill={fillAppointmentsAction}
        find={pickClientAction}
        therapists={therapists}
        therapistId={chosen}
        sizeMax={CALENDAR_BYTES_MAX}
        tooLarge={TOO_LARGE}
        cancel={
          <LinkButton href="/today" kind="quiet">
            Cancel
          </LinkButton>
        }
      />
    </>
  );
}
