import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { HomeCareKind } from '@/lib/domain/home-care/home-care-item';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import type { ItemOffer, SideOffer } from '@/lib/domain/home-care/offer-items';

import { picturesNow, type OfferPictures } from './offer-pictures';
import { pictureSource } from './picture-source';
import { programFields } from './program-fields';
import { sideOfferOf } from './use-program';

interface OfferListProps {
  offers: readonly ItemOffer[];
  pictures: OfferPictures;
  chosen: readonly HomeItemId[];
  /** No more may join; why is said above. */
  isFull: boolean;
  error: string | undefined;
  onAdd: (item: HomeItemId) => void;
  /** What is asked before choosing. */
  children?: ReactNode;
}

const groups: readonly { kind: HomeCareKind; title: string }[] = [
  { kind: 'activity', title: 'Activity' },
  { kind: 'stretch', title: 'Stretches' },
  { kind: 'self_massage', title: 'Self-massage' },
  { kind: 'thermal', title: 'Cold and warmth' },
  { kind: 'lifestyle', title: 'Habits' },
];

/** What the limits say of an item as it would join: on its own usual side. */
function startOf(offer: ItemOffer): SideOffer | undefined {
  return sideOfferOf(offer, offer.start) ?? offer.sides[0];
}

const isOut = (offer: ItemOffer): boolean => startOf(offer)?.status === 'no';

/** How it would stand on the sheet, small. */
function OfferPicture({ offer, pictures }: Pick<OfferRowProps, 'offer' | 'pictures'>) {
  const [picture] = picturesNow({ one: offer.start, offer }, pictures);
  return picture ? (
    <img
      src={pictureSource(picture)}
      alt={picture.alt}
      width={440}
      loading="lazy"
      className="size-24 shrink-0 object-contain rounded border border-rule bg-white forced-color-adjust-none p-0.5"
    />
  ) : null;
}

type OfferRowProps = Pick<OfferListProps, 'pictures' | 'isFull' | 'onAdd'> & { offer: ItemOffer };

function OfferRow({ offer, pictures, isFull, onAdd }: OfferRowProps) {
  const start = startOf(offer);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2">
      <OfferPicture offer={offer} pictures={pictures} />
      <div className="min-w-0 flex-1 basis-40">
        <p className="flex flex-wrap items-center gap-x-3">
          <span className="font-semibold">{offer.name}</span>
          {start?.status === 'caution' ? <Tag tone="limits">With care</Tag> : null}
          {offer.needsHelper ? <span className="text-quiet">needs a helper</span> : null}
        </p>
        {start?.way ? <p>Given as: {start.way.name}</p> : null}
        {start?.status === 'caution' ? <p className="text-quiet">{start.why}</p> : null}
      </div>
      <Button onClick={() => onAdd(offer.item)} disabled={isFull}>
        <Plus aria-hidden size={18} />
        Add <span className="sr-only">{offer.name}</span>
      </Button>
    </li>
  );
}

function WithheldOffers({ offers }: { offers: readonly ItemOffer[] }) {
  if (offers.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        {offers.length} items not for this client now, and why
      </summary>
      <ul className="grid">
        {offers.map((offer) => (
          <li key={offer.item} className="border-b border-rule py-2">
            <span className="font-semibold">{offer.name}</span>
            <span className="measure block text-quiet">{startOf(offer)?.why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Everything that can join the sheet, and, folded away, what the limits keep off it with the reason. */
export function OfferList(props: OfferListProps) {
  const { offers, pictures, chosen, isFull, error, onAdd } = props;
  const open = offers.filter((offer) => !isOut(offer) && !chosen.includes(offer.item));
  return (
    <section aria-labelledby="offers-title" id={programFields.offers} tabIndex={-1}>
      <h2 id="offers-title" className="text-22 font-semibold">
        Add an item
      </h2>
      {error ? <p className="mt-1 font-semibold text-stop">{error}</p> : null}
      {isFull ? <p className="mt-1 text-quiet">The sheet is full. Remove an item first.</p> : null}
      <div className="mt-4 grid gap-6">
        {props.children}
        {groups.map(({ kind, title }) => {
          const rows = open.filter((offer) => offer.kind === kind);
          return rows.length === 0 ? null : (
            <section key={kind} aria-label={title}>
              <h3 className="border-b-2 border-line pb-1 font-semibold">{title}</h3>
              <ul className="grid gap-x-8 md:grid-cols-2">
                {rows.map((offer) => (
                  <OfferRow key={offer.item} {...{ offer, pictures, isFull, onAdd }} />
                ))}
              </ul>
            </section>
          );
        })}
        <WithheldOffers offers={offers.filter(isOut)} />
      </div>
    </section>
  );
}
