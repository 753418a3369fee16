import { notFound } from 'next/navigation';

import { sentBytes } from '@/app/api/sent-bytes';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { addClientFile } from '@/lib/data/client-files';
import type { PaperAnswer, PaperProblem } from '@/lib/domain/screening/paper';
import { fileKind } from '@/lib/platform/file-kind';
import { PICTURE_BYTES_MAX } from '@/lib/platform/request-limits';

interface PapersContext {
  params: Promise<{ clientId: string }>;
}

const refuse = (reason: PaperProblem): Response =>
  Response.json({ ok: false, reason } satisfies PaperAnswer, {
    status: reason === 'too_big' ? 413 : 422,
  });

/** Takes a paper about a client, such as a doctor's answer: what it is called, and what is said of its kind, is not asked. */
export const POST = privateRoute(
  { action: 'bring_paper', bodyMax: PICTURE_BYTES_MAX },
  async (request: Request, { params }: PapersContext) => {
    const { scope } = await requireMember('record_clearance');
    const { clientId } = await params;
    const bytes = await sentBytes(request, PICTURE_BYTES_MAX);
    if (bytes === null) return refuse('too_big');
    const kind = fileKind(bytes);
    if (kind === null) return refuse('not_taken');
    const added = await addClientFile(scope, { clientId, kind, bytes });
    if (added.ok) return Response.json({ ok: true, fileId: added.value.id } satisfies PaperAnswer);
    if (added.reason === 'not_found') notFound();
    return refuse(added.reason);
  },
);
