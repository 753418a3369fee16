import { notFound } from 'next/navigation';

import { paperType } from '@/lib/platform/file-kind';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { openClientFile } from '@/lib/data/client-files';

interface PaperContext {
  params: Promise<{ paperId: string }>;
}

/**
 * A paper that was brought, as a download: nothing of it is shown or run by a page of ours, whatever it holds. Its name says
 * nothing of the client.
 */
export const GET = privateRoute(
  { action: 'download_paper' },
  async (_request: Request, { params }: PaperContext) => {
    const { scope } = await requireMember('read_chart');
    const { paperId } = await params;
    const file = await openClientFile(scope, paperId);
    if (!file) notFound();
    const { type, ending } = paperType(file.kind);
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="answer.${ending}"`,
        'Content-Length': String(file.bytes.length),
      },
    });
  },
);
