import { sentBytes } from '@/app/api/sent-bytes';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';
import { addPicture } from '@/lib/data/pictures';
import type { PictureAnswer, PictureProblem } from '@/lib/domain/practice/picture';
import { cleanPicture } from '@/lib/platform/clean-picture';
import { PICTURE_BYTES_MAX } from '@/lib/platform/request-limits';

const refuse = (reason: PictureProblem): Response =>
  Response.json({ ok: false, reason } satisfies PictureAnswer, {
    status: reason === 'too_big' ? 413 : 422,
  });

/** Takes a picture for the practice, drawn anew; what it is called, and what is said of its kind, is not asked. */
export const POST = privateRoute(
  { action: 'bring_picture', bodyMax: PICTURE_BYTES_MAX },
  async (request: Request) => {
    const { scope } = await requireMember('write_own_item');
    const sent = await sentBytes(request, PICTURE_BYTES_MAX);
    if (sent === null) return refuse('too_big');
    const cleaned = await cleanPicture(sent);
    if (!cleaned.ok) return refuse(cleaned.reason);
    const added = await addPicture(scope, cleaned.picture);
    if (!added.ok) return refuse(added.reason);
    const { width, height } = cleaned.picture;
    const answer: PictureAnswer = { ok: true, pictureId: added.value.id, width, height };
    return Response.json(answer);
  },
);
