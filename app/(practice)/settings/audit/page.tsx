import { Download } from 'lucide-react';
import type { Metadata } from 'next';

import {
  auditAsked,
  auditFilter,
  auditKindOptions,
  olderHref,
  placeOf,
  rowView,
  type AuditAsked,
  type Params,
} from '@/app/audit-view';
import { AuditFilter } from '@/components/audit/audit-filter';
import { AuditTable } from '@/components/audit/audit-table';
import { buttonStyle } from '@/components/ui/button-style';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { listAuditedPeople, listAuditLines, recordAuditLook } from '@/lib/data/audit-lines';
import { findClient } from '@/lib/data/clients';
import { together } from '@/lib/data/transaction';
import { isIsoDate } from '@/lib/domain/shared/iso-date';

export const metadata: Metadata = { title: 'Audit' };

interface AuditPageProps {
  searchParams: Promise<Params>;
}

function readAudit({ scope, practice }: Member, asked: AuditAsked, params: Params) {
  return together(scope, async (inner) => {
    const page = await listAuditLines(inner, {
      filter: auditFilter(asked, practice.timeZone),
      before: placeOf(params['before']),
    });
    const people = await listAuditedPeople(inner);
    const client = asked.client === '' ? null : await findClient(inner, asked.client);
    await recordAuditLook(inner, { action: 'open_audit' });
    return { ...page, people, client };
  });
}

const exportHref = (asked: AuditAsked, format: 'csv' | 'ndjson'): string =>
  `/api/audit?${new URLSearchParams({ ...asked, format }).toString()}`;

function Exports({ asked }: { asked: AuditAsked }) {
  return (
    <>
      {(['csv', 'ndjson'] as const).map((format) => (
        <a key={format} href={exportHref(asked, format)} download className={buttonStyle('quiet')}>
          <Download aria-hidden size={18} />
          {format === 'csv' ? 'Spreadsheet' : 'NDJSON'}
        </a>
      ))}
    </>
  );
}

/** Who has done and opened what, for the owner. */
export default async function AuditPage({ searchParams }: AuditPageProps) {
  const member = await requireMember('read_audit');
  const params = await searchParams;
  const asked = auditAsked(params);
  const { lines, next, people, client } = await readAudit(member, asked, params);
  const rows = lines.map((line) => rowView(line, member, { oneClient: false }));
  const isNoDay = asked.day !== '' && !isIsoDate(asked.day);
  return (
    <>
      <PageHeader title="Audit" back={{ href: '/settings', label: 'Settings' }}>
        <Exports asked={asked} />
      </PageHeader>
      <AuditFilter
        people={people.map(({ accountId, name }) => ({ value: accountId, label: name }))}
        kinds={auditKindOptions}
        values={asked}
        clientName={client?.name ?? null}
        problem={isNoDay ? 'Enter a day such as 2026-11-24.' : undefined}
      />
      {rows.length > 0 ? (
        <AuditTable caption="What was done and opened, the newest first" rows={rows} />
      ) : (
        <Empty title="Nothing was done or opened here">
          Choose another person, kind or day, or show everything.
        </Empty>
      )}
      {next ? (
        <p className="mt-6">
          <LinkButton href={olderHref('/settings/audit', asked, next)}>Older</LinkButton>
        </p>
      ) : null}
      <p className="measure mt-8 text-14 text-quiet">
        Every line is kept for good. Within a minute it is sealed into a chain by number: a line
        that is changed or removed afterwards is found by npm run audit:verify.
      </p>
    </>
  );
}
