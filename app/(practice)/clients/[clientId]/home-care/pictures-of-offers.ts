import { pictureKey, type OfferPictures } from '@/components/home-care/offer-pictures';
import type { AffectedSide } from '@/lib/domain/anatomy/side';
import type { ItemOffer } from '@/lib/domain/home-care/offer-items';
import { ownPicture, picturesOf } from '@/lib/figures/pictures-of';

/** What the chooser shows of a client with that painful side: file and words of each drawing. The poses that they are drawn from stay here. */
export function picturesOfOffers(
  offers: readonly ItemOffer[],
  affected: AffectedSide,
): OfferPictures {
  return Object.fromEntries(
    offers.flatMap(({ item, sides, pictures }) =>
      sides.map((offer) => [
        pictureKey(item, offer),
        pictures?.map(ownPicture) ??
          picturesOf({ item, affected, side: offer.side, way: offer.way?.id }),
      ]),
    ),
  );
}
