import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { findNewestExport } from '@/lib/data/practice-export';

import { exportView } from '../export-view';

/** How far the practice's newest export is, for the page that waits; null when there was none. */
export const GET = privateRoute({ action: 'export_progress' }, async () => {
  const { scope, practice } = await requireMember('manage_records');
  const newest = await findNewestExport(scope);
  return Response.json(newest && exportView(newest, practice.timeZone));
});
