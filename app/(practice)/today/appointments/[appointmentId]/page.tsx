import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { shownMoment } from '@/app/shown-moment';
import { MoveForm } from '@/components/appointments/move-form';
import type { FormAction } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { findAppointment } from '@/lib/data/appointments';
import { today as dayIn } from '@/lib/platform/clock';

import { draftPlace } from '../../../draft-place';
import { readTherapists } from '../../therapists';
import {
  cancelAppointmentAction,
  moveAppointmentAction,
  restoreAppointmentAction,
} from './actions';
import { appointmentValues } from './appointment-theirs';

export const metadata: Metadata = { title: 'Appointment' };

interface AppointmentPageProps {
  params: Promise<{ appointmentId: string }>;
}

function CancelPart({ action }: { action: FormAction }) {
  return (
    <section aria-labelledby="cancel-title" className="border-t border-rule pt-4">
      <h2 id="cancel-title" className="text-18 font-semibold">
        It does not take place
      </h2>
      <p className="measure mb-3 text-quiet">
        It stays in the list of its day as cancelled, and can be put back there.
      </p>
      <OneButtonForm action={action} kind="secondary" pending="Cancelling">
        Cancel the appointment
      </OneButtonForm>
    </section>
  );
}

/** One appointment: moved, cancelled, put back. */
export default async function AppointmentPage({ params }: AppointmentPageProps) {
  const member = await requireMember('write_schedule');
  const row = await findAppointment(member.scope, (await params).appointmentId);
  if (!row) notFound();
  const { timeZone } = member.practice;
  const day = dayIn(timeZone, row.startsAt);
  const back = `/today?day=${day}`;
  const ids = { appointmentId: row.id, version: row.version };
  const { therapists } = await readTherapists(member);
  return (
    <>
      <PageHeader
        title={row.clientName}
        note={`${shownMoment(row.startsAt, timeZone)}, ${row.minutes} minutes with ${row.therapistName}`}
        back={{ href: back, label: 'The day' }}
      />
      {row.cancelledAt ? (
        <Notice tone="hold" word="Cancelled" title="This appointment does not take place.">
          <OneButtonForm
            action={restoreAppointmentAction.bind(null, ids)}
            pending="Putting it back"
          >
            Put it back
          </OneButtonForm>
        </Notice>
      ) : (
        <div className="grid gap-10">
          <MoveForm
            action={moveAppointmentAction.bind(null, row.id)}
            initial={appointmentValues(row, timeZone)}
            version={row.version}
            therapists={therapists}
            place={draftPlace(member, {
              kind: 'appointment',
              id: row.id,
              title: `An appointment of ${row.clientName}`,
            })}
            back={back}
          />
          <CancelPart action={cancelAppointmentAction.bind(null, ids)} />
        </div>
      )}
    </>
  );
}
