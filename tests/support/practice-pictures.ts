import { setLogo } from '@/lib/data/logos';
import { addPicture } from '@/lib/data/pictures';
import type { PracticeScope } from '@/lib/data/scope';
import { cleanPicture } from '@/lib/platform/clean-picture';

import { aPng } from './pictures';

let count = 0;

/** A picture that a practice keeps, unlike every other one. */
export async function aPicture(scope: PracticeScope): Promise<string> {
  count += 1;
  const cleaned = await cleanPicture(await aPng(60 + (count % 400), 40));
  if (!cleaned.ok) throw new Error(cleaned.reason);
  const added = await addPicture(scope, cleaned.picture);
  if (!added.ok) throw new Error(added.reason);
  return added.value.id;
}

/** The logo that stands on a practice's sheets. */
export async function aLogo(scope: PracticeScope, alt = 'A river'): Promise<string> {
  const pictureId = await aPicture(scope);
  const set = await setLogo(scope, { pictureId, alt });
  if (!set.ok) throw new Error(set.reason);
  return pictureId;
}
