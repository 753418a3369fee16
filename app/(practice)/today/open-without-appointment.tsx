import { shownDate } from '@/app/shown-date';
import { TodayTable } from '@/components/clients/today-table';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { listToday } from '@/lib/data/today-list';

import type { ShownDay } from './day';

interface OpenWithoutAppointmentProps {
  member: Member;
  shown: ShownDay;
  hasComing: boolean;
}

/** For whom something is open who does not come today. */
export async function OpenWithoutAppointment({
  member: { scope, today },
  shown,
  hasComing,
}: OpenWithoutAppointmentProps) {
  const { review } = ruleBook.courseOfCare;
  const rows = await listToday(scope, { review, except: shown });
  return (
    <section aria-labelledby="open-title" className="mt-10">
      <h2 id="open-title" className="mb-2 text-22 font-semibold">
        {hasComing ? 'Also open, without an appointment today' : 'Open'}
      </h2>
      {rows.length > 0 ? (
        <TodayTable
          rows={rows.map(({ client, open, lastVisit }) => ({
            id: client.id,
            name: client.name,
            open,
            lastVisit: lastVisit && shownDate(lastVisit, today),
          }))}
        />
      ) : (
        <Empty
          title="Nothing is open"
          action={<LinkButton href="/clients">Go to Clients</LinkButton>}
        >
          Clients with an unsigned intake, an open decision, a plan to confirm or a sheet to issue
          are listed here.
        </Empty>
      )}
    </section>
  );
}
