import { FileText } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { can } from '@/lib/domain/practice/permissions';

import { BodySection } from './body-section';
import { CourseSection } from './course-section';
import { DueSection } from './due-section';
import { HistorySection } from './history-section';
import { LinesSection } from './lines-section';
import { readMeasured, type Measured } from './measured';

/** No name: titles stay in a browser's history. */
export const metadata: Metadata = { title: 'Outcomes' };

interface OutcomesPageProps {
  params: Promise<{ clientId: string }>;
}

function Sections({ measured, member }: { measured: Measured; member: Member }) {
  const mayAsk = can(member.role, 'write_session_record');
  return (
    <div className="grid gap-12">
      {mayAsk ? <DueSection measured={measured} today={member.today} /> : null}
      <CourseSection measured={measured} mayReview={mayAsk} today={member.today} />
      <LinesSection measured={measured} today={member.today} />
      <BodySection measured={measured} />
      <HistorySection measured={measured} mayChange={mayAsk} />
    </div>
  );
}

/** What a client’s measures say over the course: what is due, what has changed, and everything that was answered. */
export default async function OutcomesPage({ params }: OutcomesPageProps) {
  const member = await requireMember('read_chart');
  const { clientId } = await params;
  const measured = await readMeasured(member, clientId);
  if (!measured) notFound();
  const { rows, now } = measured;
  const { client } = rows;
  return (
    <>
      <PageHeader
        title="Outcomes"
        note="How the client is, in numbers. They never say what a client has."
        back={{ href: `/clients/${client.id}`, label: client.name }}
      >
        {now.lines.length > 0 ? (
          <a
            href={`/api/clients/${client.id}/progress-report`}
            target="_blank"
            rel="noreferrer"
            className="text-link inline-flex min-h-11 items-center gap-2 font-semibold"
          >
            <FileText aria-hidden size={18} />
            Progress report for the doctor
          </a>
        ) : null}
      </PageHeader>
      {rows.intake ? (
        <Sections measured={measured} member={member} />
      ) : (
        <Empty
          title="The course begins with a signed intake"
          action={
            <LinkButton href={`/clients/${client.id}/intake`} kind="primary">
              Go to the intake
            </LinkButton>
          }
        >
          From then on the measures that are due stand here, with every score as a chart.
        </Empty>
      )}
    </>
  );
}
