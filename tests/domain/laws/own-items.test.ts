/** A practice's own items are never allowed where the catalogue's like them are not, and more said never loosens. */
import fc from 'fast-check';
import { expect } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import type { HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';
import { itemStatus } from '@/lib/domain/home-care/item-status';
import type { OwnItem } from '@/lib/domain/home-care/own-item';
import { ownItemRecords } from '@/lib/domain/home-care/own-item-record';
import { withOwnItems } from '@/lib/domain/home-care/with-own-items';
import type { ItemSide } from '@/lib/domain/home-care/program';
import { worseStatus } from '@/lib/domain/screening/limits-draft';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { anyCase, mostlyPlanned } from '../../../scripts/cases/any-case';
import { anyOwnItem, aVersion, copyOf, ownIdOf } from '../support/own-items';
import { law } from '../support/law';
import { anyPolicy } from '../support/policies';

/** A pack counts as lying on the low back and the buttock, wherever it is sent (decisions 16). */
const packPlaces = ['lumbar_paravertebral', 'gluteal', 'calf'] as const;
const sidesOf = ({ sided }: Pick<OwnItem, 'sided'>): ItemSide[] =>
  sided === 'none' ? ['none'] : ['left', 'right', 'both'];

function weighed(
  clinicalCase: ClinicalCase,
  item: OwnItem,
  policy: Parameters<typeof withOwnItems>[0]['policy'] = [],
) {
  const screening = screen({ clinicalCase, ruleBook, policy });
  const versions = [aVersion(item)];
  const own = withOwnItems({ clinicalCase, screening, ruleBook, policy, versions });
  const [record] = ownItemRecords(versions);
  if (!record) throw new Error('no record');
  return { limits: own.screening.limits, record };
}

const isThermal = ({ kind, contactRegions }: HomeCareItemRecord): boolean =>
  kind === 'thermal' && contactRegions.length <= 2;

law(
  'a copy of an item of ours is never allowed where ours is not',
  fc.tuple(
    anyCase(ruleBook),
    fc.constantFrom(...ruleBook.homeCareItems),
    fc.constantFrom(...packPlaces),
  ),
  {
    holds: ([clinicalCase, ours, place]) => {
      const region = isThermal(ours) ? place : undefined;
      const { limits, record } = weighed(
        clinicalCase,
        copyOf(ours, region && [...ours.contactRegions, region]),
      );
      return sidesOf(ours)
        .map((side) => {
          const at = region === undefined ? {} : { region };
          const { status } = itemStatus({ record: ours, side, limits, ...at });
          const own = itemStatus({ record, side, limits }).status;
          expect(worseStatus(own, status), `${ours.id} ${side}`).toBe(own);
          expect(own).not.toBe('ok');
          return status === 'no';
        })
        .includes(true);
    },
    idle: 0.9,
  },
);

law(
  'one more load, one more place or a helper never loosens',
  fc.tuple(mostlyPlanned(ruleBook), anyOwnItem, anyOwnItem, anyPolicy(ruleBook)),
  {
    holds: ([clinicalCase, item, more, policy]) => {
      const joined = <One extends string>(
        one: readonly One[],
        other: readonly One[],
        none: One,
      ) => {
        const all = [...new Set([...one, ...other])].filter((each) => each !== none);
        return all.length > 0 ? all : [none];
      };
      const heavier: OwnItem = {
        ...item,
        loadTags: joined(item.loadTags, more.loadTags, 'none'),
        // From nothing to a place is no more, but something else: what moves is spared by no place.
        contactRegions: item.contactRegions.includes('nothing')
          ? item.contactRegions
          : joined(item.contactRegions, more.contactRegions, 'nothing'),
        needsHelper: item.needsHelper || more.needsHelper,
      };
      const before = weighed(clinicalCase, item, policy);
      const after = weighed(clinicalCase, heavier, policy);
      return sidesOf(item)
        .map((side) => {
          const one = itemStatus({ record: before.record, side, limits: before.limits }).status;
          const two = itemStatus({ record: after.record, side, limits: after.limits }).status;
          expect(worseStatus(one, two), side).toBe(two);
          return one !== 'no';
        })
        .includes(true);
    },
    idle: 0.8,
  },
);

law(
  'where every item of ours of its kind is kept off, so is an own one',
  fc.tuple(anyCase(ruleBook), anyOwnItem),
  {
    holds: ([clinicalCase, item]) => {
      const { limits, record } = weighed(clinicalCase, item);
      const ofKind = ruleBook.homeCareItems.filter(({ kind }) => kind === item.kind);
      const isShut = ofKind.every(({ id }) => {
        const { status, notAt = [] } = limits.homeItems[id];
        return status === 'no' && notAt.length === 0;
      });
      if (!isShut) return false;
      for (const side of sidesOf(item)) {
        expect(itemStatus({ record, side, limits }).status).toBe('no');
      }
      return true;
    },
    idle: 0.97,
  },
);

law('an own item that nobody has weighed is kept off', fc.tuple(anyCase(ruleBook), anyOwnItem), {
  holds: ([clinicalCase, item]) => {
    const { limits } = screen({ clinicalCase, ruleBook });
    const [record] = ownItemRecords([aVersion(item, { id: ownIdOf(7) })]);
    if (!record) throw new Error('no record');
    for (const side of sidesOf(item))
      expect(itemStatus({ record, side, limits }).status).toBe('no');
    return true;
  },
});
