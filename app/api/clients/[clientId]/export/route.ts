import { notFound } from 'next/navigation';

import { tooMany } from '@/app/api/too-many';
import { zipAnswer } from '@/app/api/zip-answer';
import { privateRoute } from '@/lib/access/private-route';
import { mayReadMore } from '@/lib/access/read-limits';
import { requireMember } from '@/lib/access/require-member';
import type { AuditLine } from '@/lib/data/audit-lines';
import { auditPages } from '@/lib/data/audit-pages';
import { findClient } from '@/lib/data/clients';
import { readWholeRecord } from '@/lib/data/whole-record';

import { recordFiles } from './record-files';

interface ExportContext {
  params: Promise<{ clientId: string }>;
}

/** Everything of one client in one ZIP, for the client to take along. */
export const GET = privateRoute(
  { action: 'export_record' },
  async (_request, { params }: ExportContext) => {
    const member = await requireMember('manage_records');
    const { clientId } = await params;
    if (!(await findClient(member.scope, clientId))) notFound();
    if (!(await mayReadMore(member.scope, 'export'))) return tooMany();
    const record = await readWholeRecord(member.scope, clientId);
    if (!record) notFound();
    const audit: AuditLine[] = [];
    for await (const lines of auditPages(member.scope, { clientId })) audit.push(...lines);
    return zipAnswer(await recordFiles({ record, audit }, member), 'record.zip');
  },
);
