import { tooMany } from '@/app/api/too-many';
import { zipAnswer } from '@/app/api/zip-answer';
import { exportPractice } from '@/jobs/export-practice';
import { privateRoute } from '@/lib/access/private-route';
import { mayReadMore } from '@/lib/access/read-limits';
import { requireMember } from '@/lib/access/require-member';

/**
 * Everything of the practice in one ZIP that is made while it is sent: any number of clients takes the memory of a few, and
 * a download that is stopped stops the reading.
 */
export const GET = privateRoute({ action: 'export_practice' }, async () => {
  const { scope, accountName } = await requireMember('manage_records');
  if (!(await mayReadMore(scope, 'export'))) return tooMany();
  const { entries } = await exportPractice(scope, { madeBy: accountName });
  return zipAnswer(entries, 'practice.zip');
});
