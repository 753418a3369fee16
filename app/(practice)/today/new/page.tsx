import type { Metadata } from 'next';

import { shownBirthDate } from '@/app/shown-date';
import { AppointmentForm } from '@/components/appointments/appointment-form';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { findClient } from '@/lib/data/clients';
import type { ClientRow } from '@/lib/data/rows/client-row';

import { newPlace } from '../../draft-place';
import { dayOf, idOf } from '../day';
import { readTherapists } from '../therapists';
import { addAppointmentAction, pickClientAction } from './actions';

export const metadata: Metadata = { title: 'Make an appointment' };

const USUAL_MINUTES = '60';

interface NewAppointmentProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Each client's own: what was typed of one never comes up at another. */
function placeOf(member: Member, client: ClientRow | null): DraftPlace {
  const title = client ? `An appointment, ${client.name}` : 'A new appointment';
  const place = newPlace(member, { kind: 'appointment', title });
  if (!client) return place;
  return { ...place, draft: `appointment:${client.id}`, href: `/today/new?client=${client.id}` };
}

/** A new appointment, of the day that the way here named, and of the client. */
export default async function NewAppointmentPage({ searchParams }: NewAppointmentProps) {
  const member = await requireMember('write_schedule');
  const asked = await searchParams;
  const { today, practice, scope } = member;
  const { day } = dayOf(asked['day'], { today, timeZone: practice.timeZone });
  const client = await findClient(scope, idOf(asked['client']));
  const { therapists, chosen } = await readTherapists(member);
  const back = day === today ? '/today' : `/today?day=${day}`;
  return (
    <>
      <PageHeader title="Make an appointment" back={{ href: back, label: 'Today' }} />
      <AppointmentForm
        action={addAppointmentAction}
        find={pickClientAction}
        client={
          client && { id: client.id, name: client.name, born: shownBirthDate(client.birthDate) }
        }
        initial={{ day, time: '', minutes: USUAL_MINUTES, therapistId: chosen }}
        therapists={therapists}
        place={placeOf(member, client)}
        back={back}
      />
    </>
  );
}
