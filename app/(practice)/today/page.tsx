import type { Metadata } from 'next';

import { shownDate } from '@/app/shown-date';
import { CancelledList, ComingList } from '@/components/appointments/coming-list';
import { DayBar } from '@/components/appointments/day-bar';
import { DowntimePack } from '@/components/clients/downtime-pack';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { mayReadMore } from '@/lib/access/read-limits';
import { requireMember, type Member } from '@/lib/access/require-member';
import { can } from '@/lib/domain/practice/permissions';
import { addDays } from '@/lib/domain/shared/iso-date';

import type { ComingDay } from './coming';
import { dayOf, idOf } from './day';
import { DaySheets } from './day-sheets';
import { MadeNotice, MovedNotice, TakenNotice } from './done-notices';
import { OpenWithoutAppointment } from './open-without-appointment';
import { readDay, type ReadDay } from './read-day';

export const metadata: Metadata = { title: 'Today' };

interface TodayPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

interface BelowProps {
  member: Member;
  read: ReadDay;
}

/** Who comes on a day, in the order of time, and what is open for each; below, for whom else something is open. */
export default async function TodayPage({ searchParams }: TodayPageProps) {
  const member = await requireMember('read_schedule');
  const asked = await searchParams;
  const { today, practice, role, scope } = member;
  const shown = dayOf(asked['day'], { today, timeZone: practice.timeZone });
  const { day } = shown;
  const isToday = day === today;
  if (!isToday && !(await mayReadMore(scope, 'list_clients'))) return <TooMany />;
  const read = await readDay(member, shown);
  const { coming } = read;
  return (
    <>
      <PageHeader
        title={isToday ? 'Today' : <time dateTime={day}>{shownDate(day, today)}</time>}
        note={isToday ? <time dateTime={day}>{shownDate(day, today)}</time> : null}
      >
        {can(role, 'write_clients') ? (
          <LinkButton href="/clients/new" kind="quiet" icon="client">
            New client
          </LinkButton>
        ) : null}
        {can(role, 'write_schedule') ? <WaysIn day={day} /> : null}
      </PageHeader>
      <DayBar day={day} before={addDays(day, -1)} after={addDays(day, 1)} isToday={isToday} />
      <TakenNotice taken={idOf(asked['taken'])} />
      <MadeNotice member={member} row={coming.all.find(({ id }) => id === idOf(asked['made']))} />
      <MovedNotice member={member} row={coming.all.find(({ id }) => id === idOf(asked['moved']))} />
      <Coming coming={coming} />
      {isToday ? <BelowToday member={member} read={read} /> : null}
    </>
  );
}

/** What stands below the day itself: for whom else something is open, and the day's papers. */
function BelowToday({ member, read: { coming, sheets, open } }: BelowProps) {
  return (
    <>
      {sheets ? <DaySheets role={member.role} sheets={sheets} /> : null}
      {open ? (
        <OpenWithoutAppointment
          rows={open}
          today={member.today}
          hasComing={coming.rows.length > 0}
        />
      ) : null}
      {can(member.role, 'write_session_record') ? <DowntimePack /> : null}
    </>
  );
}

function WaysIn({ day }: { day: string }) {
  return (
    <>
      <LinkButton href={`/today/new?day=${day}`} icon="appointment">
        Make an appointment
      </LinkButton>
      <LinkButton href="/today/calendar" kind="quiet" icon="file">
        From a calendar file
      </LinkButton>
    </>
  );
}

function Coming({ coming }: { coming: ComingDay }) {
  const { rows, cancelled } = coming;
  return (
    <section aria-labelledby="coming-title">
      <h2 id="coming-title" className="mb-2 text-22 font-semibold">
        Who comes
      </h2>
      {rows.length > 0 ? (
        <ComingList rows={rows} />
      ) : (
        <Empty title="Nobody comes on this day">
          Appointments are made here, or taken from the file of a calendar program.
        </Empty>
      )}
      {cancelled.length > 0 ? <CancelledList rows={cancelled} /> : null}
    </section>
  );
}

/** A person does not come here; a program that copies the schedule does. */
function TooMany() {
  return (
    <>
      <PageHeader title="Today" back={{ href: '/today', label: 'Today' }} />
      <Empty title="Too many days">
        This account has asked for more lists than anybody can read. Wait five minutes. The owner of
        the practice sees this in the audit.
      </Empty>
    </>
  );
}
