import { streamAnswer } from '@/app/api/stream-answer';
import { tooMany } from '@/app/api/too-many';
import { auditAsked, auditFilter, fromOf, whoOf } from '@/app/audit-view';
import { privateRoute } from '@/lib/access/private-route';
import { mayReadMore } from '@/lib/access/read-limits';
import { requireMember } from '@/lib/access/require-member';
import { auditPages } from '@/lib/data/audit-pages';
import { recordAuditLook, type AuditFilter, type AuditLine } from '@/lib/data/audit-lines';
import type { PracticeScope } from '@/lib/data/scope';
import { auditWords } from '@/lib/domain/practice/audit-words';
import { csvText } from '@/lib/domain/shared/csv';

const HEAD = ['at', 'who', 'did', 'client', 'client id', 'from', 'device', 'seal'];

const csvLine = (line: AuditLine): string[] => [
  line.at.toISOString(),
  whoOf(line),
  auditWords(line.source, line.action),
  line.clientName ?? '',
  line.clientId ?? '',
  fromOf(line),
  line.sessionId ?? '',
  line.seal === null ? '' : String(line.seal),
];

async function* csvOf(scope: PracticeScope, filter: AuditFilter): AsyncGenerator<string> {
  yield csvText([HEAD]);
  for await (const lines of auditPages(scope, filter)) yield csvText(lines.map(csvLine));
}

async function* ndjsonOf(scope: PracticeScope, filter: AuditFilter): AsyncGenerator<string> {
  for await (const lines of auditPages(scope, filter)) {
    yield lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  }
}

/** The audit as a file, for the owner: the same choice as on the page. */
export const GET = privateRoute({ action: 'export_audit' }, async (request) => {
  const { scope, practice } = await requireMember('read_audit');
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const filter = auditFilter(auditAsked(params), practice.timeZone);
  if (!(await mayReadMore(scope, 'export'))) return tooMany();
  await recordAuditLook(scope, { action: 'export_audit' });
  return params['format'] === 'ndjson'
    ? streamAnswer(ndjsonOf(scope, filter), {
        type: 'application/x-ndjson; charset=utf-8',
        fileName: 'audit.ndjson',
      })
    : streamAnswer(csvOf(scope, filter), {
        type: 'text/csv; charset=utf-8',
        fileName: 'audit.csv',
      });
});
