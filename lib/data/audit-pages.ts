import {
  listAuditLines,
  type AuditFilter,
  type AuditLine,
  type AuditPlace,
} from '@/lib/data/audit-lines';
import type { PracticeProgram, PracticeScope } from '@/lib/data/scope';

const PAGE = 500;

/** Every line that fits, the newest first, a few hundred at a time: there may be any number of them. */
export async function* auditPages(
  scope: PracticeScope | PracticeProgram,
  filter: AuditFilter = {},
): AsyncGenerator<AuditLine[]> {
  let before: AuditPlace | null = null;
  do {
    const page: Awaited<ReturnType<typeof listAuditLines>> = await listAuditLines(scope, {
      filter,
      before,
      limit: PAGE,
    });
    if (page.lines.length > 0) yield page.lines;
    before = page.next;
  } while (before !== null);
}
