import { shownDate } from '@/app/shown-date';
import { TodayTable } from '@/components/clients/today-table';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import type { TodayRow } from '@/lib/data/today-list';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

interface OpenWithoutAppointmentProps {
  rows: readonly TodayRow[];
  today: IsoDate;
  hasComing: boolean;
}

/** For whom something is open who does not come today. */
export function OpenWithoutAppointment({ rows, today, hasComing }: OpenWithoutAppointmentProps) {
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
