import { Plus } from 'lucide-react';

import { Button } from '@/components/ui/button';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import type { ItemOffer } from '@/lib/domain/home-care/offer-items';

import { sideOfferOf } from './use-program';

interface CompanionOffersProps {
  offer: ItemOffer;
  offers: readonly ItemOffer[];
  chosen: readonly HomeItemId[];
  /** No more may join. */
  isFull: boolean;
  onAdd: (item: HomeItemId) => void;
}

/** What goes with a chosen item, right before or after it on the sheet; nothing while all of it is chosen. */
export function CompanionOffers({ offer, offers, chosen, isFull, onAdd }: CompanionOffersProps) {
  const left = offer.goesWith.flatMap(({ item, when }) => {
    const companion = offers.find((one) => one.item === item);
    const isOpen = companion && sideOfferOf(companion, companion.start)?.status !== 'no';
    return isOpen && !chosen.includes(item) ? [{ item, when, name: companion.name }] : [];
  });
  if (left.length === 0) return null;
  return (
    <ul aria-label={`Goes with ${offer.name}`} className="flex flex-wrap gap-2">
      {left.map(({ item, when, name }) => (
        <li key={item}>
          <Button onClick={() => onAdd(item)} disabled={isFull}>
            <Plus aria-hidden size={18} />
            {when === 'before' ? 'Before it' : 'After it'}: {name}
          </Button>
        </li>
      ))}
    </ul>
  );
}
