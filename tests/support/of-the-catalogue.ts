import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { isOwnItemId, type HomeItemId } from '@/lib/domain/home-care/own-item';

/** An item that is one of the catalogue's, as tests without own items expect it. */
export function ofTheCatalogue(item: HomeItemId): HomeCareItem {
  if (isOwnItemId(item)) throw new Error(`${item} is an own item.`);
  return item;
}
