import type { ItemOffer, SideOffer } from '@/lib/domain/home-care/offer-items';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import type { Picture } from '@/lib/figures/pictures-of';

import { sideOfferOf } from './use-program';

/** The drawings of the items in every way and on every side that they can be given in, by `pictureKey`. */
export type OfferPictures = Readonly<Record<string, readonly Picture[]>>;

/** Names the drawings of an item on a side, in the way that it is given in there. */
export function pictureKey(item: ItemOffer['item'], { side, way }: SideOffer): string {
  return [item, way?.id ?? 'as-it-is', side].join(' ');
}

/** The drawings of an item as it would stand on the sheet; a pack that lies elsewhere has none. */
export function picturesNow(
  { one, offer }: { one: Pick<ProgramItem, 'side' | 'region'>; offer: ItemOffer },
  pictures: OfferPictures,
): readonly Picture[] {
  const now = sideOfferOf(offer, one);
  return !now || one.region !== undefined ? [] : (pictures[pictureKey(offer.item, now)] ?? []);
}
