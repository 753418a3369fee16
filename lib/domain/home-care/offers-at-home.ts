import { NO_HELPER } from './alone-at-home';
import type { HelperAtHome } from './helper-at-home';
import type { ItemOffer, SideOffer } from './offer-items';

function withoutHelper(side: SideOffer): SideOffer {
  const why = [side.why, NO_HELPER.words].filter(Boolean).join('; ');
  return { ...side, status: 'no', why };
}

/** The offers as they stand with this answer, while it is being given: what `limitsAtHome` says, on every side and place. */
export function offersAtHome(
  offers: readonly ItemOffer[],
  helper: HelperAtHome | null,
): readonly ItemOffer[] {
  if (helper !== 'no') return offers;
  return offers.map((offer) =>
    offer.needsHelper
      ? {
          ...offer,
          sides: offer.sides.map(withoutHelper),
          places: offer.places.map((place) => ({
            ...place,
            sides: place.sides.map(withoutHelper),
          })),
        }
      : offer,
  );
}
