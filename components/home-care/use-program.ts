'use client';

import type { Region } from '@/lib/domain/anatomy/region';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import type { ItemOffer, SideOffer } from '@/lib/domain/home-care/offer-items';
import { orderProgram } from '@/lib/domain/home-care/order-program';
import type { ProgramItem } from '@/lib/domain/home-care/program';

type Spot = Pick<ProgramItem, 'side' | 'region'>;

/** What the limits say of each side of an item, at the place that was picked for a pack. */
export function sideOffersAt(offer: ItemOffer, region: Region | undefined): readonly SideOffer[] {
  return offer.places.find((place) => place.region === region)?.sides ?? offer.sides;
}

/** What the limits say of an item on the side, and at the place, that it has now. */
export function sideOfferOf(offer: ItemOffer, { side, region }: Spot): SideOffer | undefined {
  return sideOffersAt(offer, region).find((one) => one.side === side);
}

/** Items as the sheet will show them. */
export function inSheetOrder(program: readonly ProgramItem[], offers: readonly ItemOffer[]) {
  const postures = program.flatMap((one) => {
    const offer = offerOf(offers, one.item);
    if (!offer) return [];
    const { position } = sideOfferOf(offer, one)?.way ?? offer;
    return [{ id: one.item, position }];
  });
  return orderProgram(program, postures);
}

function offerOf(offers: readonly ItemOffer[], item: HomeItemId): ItemOffer | undefined {
  return offers.find((offer) => offer.item === item);
}

/** Another side or place may ask for other care: its notes are offered, and what was typed stays. */
function atSpot(one: ProgramItem, offer: ItemOffer, spot: Spot): ProgramItem {
  const notes = sideOfferOf(offer, spot)?.notes ?? [];
  const before = sideOfferOf(offer, one)?.notes ?? [];
  const own = one.cautions.filter((note) => !before.includes(note));
  const { region: _region, ...rest } = one;
  return { ...rest, ...spot, cautions: [...notes, ...own] };
}

type ChangeProgram = (update: (before: ProgramItem[]) => ProgramItem[]) => void;

/** With what has to follow it, where the limits leave that. */
function withItem(program: readonly ProgramItem[], offers: readonly ItemOffer[], id: HomeItemId) {
  const offer = offerOf(offers, id);
  if (!offer) return [...program];
  const next = offer.followUp === null ? undefined : offerOf(offers, offer.followUp);
  const isOpen = next && sideOfferOf(next, next.start)?.status !== 'no';
  const added = [offer.start, ...(next && isOpen ? [next.start] : [])];
  const ids = added.map((one) => one.item);
  return [...program.filter((one) => !ids.includes(one.item)), ...added];
}

/** The items in hand, in the order of the sheet, and what can be done with them. */
export function useProgram(
  { program, change }: { program: readonly ProgramItem[]; change: ChangeProgram },
  offers: readonly ItemOffer[],
) {
  const put = (item: HomeItemId, next: (one: ProgramItem) => ProgramItem) =>
    change((before) => before.map((one) => (one.item === item ? next(one) : one)));
  return {
    program: inSheetOrder(program, offers),
    add: (item: HomeItemId) => change((before) => withItem(before, offers, item)),
    /** The item as it is given, or off the sheet. */
    put: (item: HomeItemId, next: ProgramItem | null) =>
      change((before) => {
        const others = before.filter((one) => one.item !== item);
        return next === null ? others : [...others, next];
      }),
    remove: (item: HomeItemId) => change((before) => before.filter((one) => one.item !== item)),
    change: (item: HomeItemId, changes: Partial<Omit<ProgramItem, 'item'>>) =>
      put(item, (one) => ({ ...one, ...changes })),
    move(item: HomeItemId, spot: Spot) {
      const offer = offerOf(offers, item);
      if (offer) put(item, (one) => atSpot(one, offer, spot));
    },
  };
}
