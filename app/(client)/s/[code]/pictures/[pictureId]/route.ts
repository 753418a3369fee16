import { notFound } from 'next/navigation';

import { privateRoute } from '@/lib/access/private-route';
import { requireSheetCode } from '@/lib/access/require-sheet-code';
import { findPictureForClient } from '@/lib/data/client-pictures';

interface PictureContext {
  params: Promise<{ code: string; pictureId: string }>;
}

/** A picture of the sheet that the client has opened with code and birth year, and no other one of the practice. */
export const GET = privateRoute(
  { action: 'show_sheet_picture' },
  async (_request: Request, { params }: PictureContext) => {
    const { code, pictureId } = await params;
    const scope = await requireSheetCode(decodeURIComponent(code).slice(0, 64));
    const picture = scope && (await findPictureForClient(scope, pictureId));
    if (!picture) notFound();
    return new Response(picture.bytes, {
      headers: { 'Content-Type': `image/${picture.format}`, 'Content-Disposition': 'inline' },
    });
  },
);
