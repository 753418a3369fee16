import fc from 'fast-check';

import { homeCareKinds, type HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';
import {
  ownContacts,
  ownLoads,
  ownPositions,
  type OwnContact,
  type OwnItem,
  type OwnItemId,
  type OwnLoad,
} from '@/lib/domain/home-care/own-item';
import type { OwnItemVersion } from '@/lib/domain/home-care/own-item-record';

/** An own item that asks nothing and touches nothing, with what a test says of it. */
export function anOwnItem(part: Partial<OwnItem> = {}): OwnItem {
  return {
    name: 'Heel slides',
    steps: ['Lie on your back.', 'Slide one heel to you and back.'],
    stopSign: 'Stop if your leg tingles.',
    equipment: ['a mat'],
    kind: 'stretch',
    position: 'lying',
    sided: 'each',
    dose: { seconds: 10, repeats: 5, timesPerDay: 1 },
    loadTags: ['none'],
    contactRegions: ['nothing'],
    needsHelper: false,
    pictures: [],
    ...part,
  };
}

/** Number `n` in a series of its own. */
export const ownIdOf = (n: number): OwnItemId =>
  `own_00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export function aVersion(item: OwnItem, part: Partial<OwnItemVersion> = {}): OwnItemVersion {
  return { id: ownIdOf(1), series: 'one', number: 1, item, isArchived: false, ...part };
}

/** What somebody would write who copies an item of the catalogue. */
export function copyOf(record: HomeCareItemRecord, places?: readonly OwnContact[]): OwnItem {
  const tags: readonly string[] = record.loadTags;
  const loads = ownLoads.filter((tag) => tags.includes(tag));
  const contacts = places ?? record.contactRegions;
  return anOwnItem({
    name: record.name,
    kind: record.kind,
    position: record.position === 'any' ? 'standing' : record.position,
    sided: record.sided,
    dose: record.dose,
    loadTags: loads.length > 0 ? loads : ['none'],
    contactRegions: contacts.length > 0 ? [...contacts] : ['nothing'],
    needsHelper: record.loadTags.includes('helper'),
  });
}

const someOf = <One extends string>(all: readonly [One, ...One[]]): fc.Arbitrary<One[]> => {
  const [none, ...rest] = all;
  return fc.subarray(rest, { maxLength: 3 }).map((some) => (some.length > 0 ? some : [none]));
};

/** Any own item, whether its parts go well together or not. */
export const anyOwnItem: fc.Arbitrary<OwnItem> = fc
  .record({
    kind: fc.constantFrom(...homeCareKinds),
    position: fc.constantFrom(...ownPositions),
    sided: fc.constantFrom('one' as const, 'each' as const, 'none' as const),
    loadTags: someOf<OwnLoad>(ownLoads),
    contactRegions: someOf<OwnContact>(ownContacts),
    needsHelper: fc.boolean(),
  })
  .map(anOwnItem);
