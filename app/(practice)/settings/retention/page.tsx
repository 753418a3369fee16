import type { Metadata } from 'next';
import Link from 'next/link';

import { exportView } from '@/app/api/export/export-view';
import { shownDate } from '@/app/shown-date';
import { ExportPanel } from '@/components/privacy/export-panel';
import { RetentionForm } from '@/components/privacy/retention-form';
import { PageHeader } from '@/components/ui/page-header';
import { Table } from '@/components/ui/table';
import { requireMember } from '@/lib/access/require-member';
import { findNewestExport } from '@/lib/data/practice-export';
import { findRetention, listOldRecords, type KeptRecord } from '@/lib/data/retention';
import { findRetentionRound, type RetentionRound } from '@/lib/data/retention-rounds';
import { together } from '@/lib/data/transaction';
import { keptUntil } from '@/lib/domain/practice/retention';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import { draftPlace } from '../../draft-place';
import { saveRetentionAction } from './actions';
import { retentionValues } from './retention-theirs';

export const metadata: Metadata = { title: 'Keeping of records' };

function OldRecords({ records, today }: { records: KeptRecord[]; today: IsoDate }) {
  if (records.length === 0) return <p className="text-quiet">No record is past its time.</p>;
  return (
    <Table caption="Records past their time" quietCaption head={['Client', 'Last contact']}>
      {records.map(({ clientId, name, lastContact }) => (
        <tr key={clientId}>
          <th scope="row" className="font-normal">
            <Link
              href={`/clients/${clientId}/privacy`}
              className="-my-2.5 flex min-h-11 items-center font-semibold text-link"
            >
              <bdi className="min-w-0 break-words">{name}</bdi>
            </Link>
          </th>
          <td>{shownDate(lastContact, today)}</td>
        </tr>
      ))}
    </Table>
  );
}

/** The list ends after a page; the daily look counts them all. */
function Looked({
  round,
  shown,
  today,
}: {
  round: RetentionRound | null;
  shown: number;
  today: IsoDate;
}) {
  if (!round) return null;
  const more = round.due > shown && shown > 0 ? ' The oldest are below.' : '';
  return (
    <p className="measure mb-4 text-quiet">
      Looked through {shownDate(round.day, today)}: {round.due} past their time.{more}
    </p>
  );
}

/** How long the practice keeps records, and which ones are past their time: the owner decides on each. */
export default async function RetentionPage() {
  const member = await requireMember('manage_practice');
  const { scope, practice, today } = member;
  const { policy, old, newest, round } = await together(scope, async (inner) => ({
    policy: await findRetention(inner),
    old: await listOldRecords(inner),
    newest: await findNewestExport(inner),
    round: await findRetentionRound(inner),
  }));
  const due = old.filter((record) => keptUntil(record, policy) <= today);
  const place = { kind: 'retention', id: scope.practiceId, title: 'Keeping of records' };
  return (
    <>
      <PageHeader title="Keeping of records" back={{ href: '/settings', label: 'Settings' }} />
      <div className="grid gap-10">
        <RetentionForm
          values={retentionValues(policy)}
          version={policy.version}
          place={draftPlace(member, place)}
          save={saveRetentionAction}
        />
        <section aria-label="Past their time" className="border-t-2 border-ink pt-2">
          <h2 className="mb-2 text-22 font-semibold">Past their time</h2>
          <p className="measure mb-4">
            Nothing is erased by itself. Open a record to export, keep or erase it.
          </p>
          <Looked round={round} shown={due.length} today={today} />
          <OldRecords records={due} today={today} />
        </section>
        <section aria-label="Everything" className="border-t-2 border-ink pt-2">
          <h2 className="mb-2 text-22 font-semibold">Everything of the practice</h2>
          <p className="measure mb-4">
            All records, the sheets as PDF, the practice’s settings, people, limits, templates and
            reviews, and the audit in one file, as of one moment. It may take long. The file holds
            health data in the clear.
          </p>
          <ExportPanel newest={newest && exportView(newest, practice.timeZone)} />
        </section>
      </div>
    </>
  );
}
