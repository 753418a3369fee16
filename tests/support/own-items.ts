import { addOwnItem } from '@/lib/data/own-items';
import type { PracticeScope } from '@/lib/data/scope';
import type { OwnItem } from '@/lib/domain/home-care/own-item';

import { anOwnItem } from '../domain/support/own-items';

/** An item that the practice has written itself; the id of its row. */
export async function aKeptOwnItem(
  scope: PracticeScope,
  part: Partial<OwnItem> = {},
): Promise<string> {
  const added = await addOwnItem(scope, anOwnItem(part));
  if (!added.ok) throw new Error(added.reason);
  return added.value.id;
}
