import { notFound } from 'next/navigation';

import { zipAnswer } from '@/app/api/zip-answer';
import { privateRoute } from '@/lib/access/private-route';
import { mayReadMore } from '@/lib/access/read-limits';
import { requireMember } from '@/lib/access/require-member';
import { listAuditLines, type AuditLine, type AuditPlace } from '@/lib/data/audit-lines';
import { findClient } from '@/lib/data/clients';
import type { PracticeScope } from '@/lib/data/scope';
import { readWholeRecord } from '@/lib/data/whole-record';

import { tooMany } from '@/app/api/too-many';

import { recordFiles } from './record-files';

interface ExportContext {
  params: Promise<{ clientId: string }>;
}

async function wholeAudit(scope: PracticeScope, clientId: string): Promise<AuditLine[]> {
  const lines: AuditLine[] = [];
  let before: AuditPlace | null = null;
  do {
    const page: Awaited<ReturnType<typeof listAuditLines>> = await listAuditLines(scope, {
      filter: { clientId },
      before,
      limit: 500,
    });
    lines.push(...page.lines);
    before = page.next;
  } while (before !== null);
  return lines;
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
    const audit = await wholeAudit(member.scope, clientId);
    return zipAnswer(await recordFiles({ record, audit }, member), 'record.zip');
  },
);
