import { notFound } from 'next/navigation';

import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { findPictures } from '@/lib/data/pictures';

interface PictureContext {
  params: Promise<{ pictureId: string }>;
}

/** A picture of the practice, for everybody who works there; `?pale` to save ink. */
export const GET = privateRoute(
  { action: 'show_picture' },
  async (request: Request, { params }: PictureContext) => {
    const { scope } = await requireMember('read_clients');
    const { pictureId } = await params;
    const picture = (await findPictures(scope, [pictureId])).get(pictureId);
    if (!picture) notFound();
    const isPale = new URL(request.url).searchParams.has('pale');
    return new Response(isPale ? picture.pale : picture.bytes, {
      headers: { 'Content-Type': `image/${picture.format}`, 'Content-Disposition': 'inline' },
    });
  },
);
