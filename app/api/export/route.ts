import { auditPages } from '@/app/api/audit-pages';
import { tooMany } from '@/app/api/too-many';
import { zipAnswer } from '@/app/api/zip-answer';
import { privateRoute } from '@/lib/access/private-route';
import { mayReadMore } from '@/lib/access/read-limits';
import { requireMember } from '@/lib/access/require-member';
import { listContentReviews } from '@/lib/data/content-reviews';
import { beginPracticeExport, listClientIds } from '@/lib/data/practice-export';
import { listLimits } from '@/lib/data/practice-limits';
import { findPractice } from '@/lib/data/practices';
import type { PracticeScope } from '@/lib/data/scope';
import { readWholeRecord } from '@/lib/data/whole-record';
import { now } from '@/lib/platform/clock';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** One whole record a line, each as of one moment, read when the line before has been sent. */
async function* records(scope: PracticeScope): AsyncGenerator<string> {
  let after: string | null = null;
  for (;;) {
    const ids: string[] = await listClientIds(scope, { after });
    if (ids.length === 0) return;
    for (const id of ids) {
      const record = await readWholeRecord(scope, id);
      if (record) yield line(record);
    }
    after = ids.at(-1) ?? null;
  }
}

async function* auditLines(scope: PracticeScope): AsyncGenerator<string> {
  for await (const lines of auditPages(scope)) yield lines.map(line).join('');
}

/**
 * Everything of the practice in one ZIP that is made while it is sent: any number of clients takes the memory of one, and
 * a download that is stopped stops the reading.
 */
export const GET = privateRoute({ action: 'export_practice' }, async () => {
  const { scope, accountName } = await requireMember('manage_records');
  if (!(await mayReadMore(scope, 'export'))) return tooMany();
  const { clients } = await beginPracticeExport(scope);
  const practice = await findPractice(scope);
  const about = { madeAt: now(), madeBy: accountName, practice, clients };
  const limits = await listLimits(scope);
  const reviews = await listContentReviews(scope);
  return zipAnswer(
    [
      { name: 'practice.json', data: `${JSON.stringify(about, null, 2)}\n` },
      {
        name: 'own-limits.ndjson',
        data: [...limits.standing, ...limits.withdrawn].map(line).join(''),
      },
      { name: 'content-reviews.ndjson', data: reviews.map(line).join('') },
      { name: 'records.ndjson', data: () => records(scope) },
      { name: 'audit.ndjson', data: () => auditLines(scope) },
    ],
    'practice.zip',
  );
});
