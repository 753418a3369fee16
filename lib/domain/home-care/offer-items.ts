import type { Region } from '../anatomy/region';
import type { AffectedSide } from '../anatomy/side';
import { packs } from '../screening/home-effect';
import type { Screening } from '../screening/screening';
import type { ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames } from '../shared/rule-names';
import { activityItems } from './check-program';
import { inClientWords } from './client-words';
import { defaultItem } from './default-item';
import { companionsOf, followUpOf, type Companion } from './follow-ups';
import { needsHelper } from './helper-at-home';
import type { HomeCareItem, HomeCareItemRecord, OtherWay } from './home-care-item';
import { itemRecords, type ItemRecord } from './item-records';
import { itemStatus, type ItemStatus } from './item-status';
import { wayGiven } from './other-way';
import type { HomeItemId, OwnPicture } from './own-item';
import type { ItemSide, ProgramItem } from './program';

/** Where a pack helps with this pain; without a choice it lies on the low back or the buttock. */
const packRegions = [
  'lumbar_paravertebral',
  'gluteal',
  'lateral_hip',
  'posterior_thigh',
  'calf',
] as const satisfies readonly Region[];

/** One item on one side: what the limits say, in words. */
export interface SideOffer {
  side: ItemSide;
  status: ItemStatus['status'];
  /** The rules behind it, named; empty when nothing limits it. */
  why: string;
  /** What the caution asks for, in the client's words. */
  notes: string[];
  /** The other way that the sheet will give it in; null: as it is. */
  way: Pick<OtherWay, 'id' | 'name' | 'position' | 'equipment'> | null;
}

/** A place that a pack can be sent to in place of its usual one. */
export interface PlaceOffer {
  region: Region;
  name: string;
  sides: SideOffer[];
}

/** One item of the catalogue as it stands for one client today. */
export interface ItemOffer {
  item: HomeItemId;
  name: string;
  kind: HomeCareItemRecord['kind'];
  position: HomeCareItemRecord['position'];
  needsHelper: boolean;
  /** Counts as the activity that every program has (pv_10). */
  isActivity: boolean;
  followUp: HomeCareItem | null;
  /** What may be added beside it; what has to follow it is not among these. */
  goesWith: readonly Pick<Companion, 'item' | 'when'>[];
  /** The practice's own pictures of its own item; null: an item of the catalogue, which is drawn. */
  pictures: readonly OwnPicture[] | null;
  equipment: readonly string[];
  doseRange: string;
  doseLimits: NonNullable<HomeCareItemRecord['doseLimits']>;
  /** The sides that can be picked; one entry, `none`, for an item without sides. */
  sides: SideOffer[];
  /** Where else a pack can go (decisions 16); empty for every other item. */
  places: PlaceOffer[];
  /** The item as it joins a program: its side, usual dose and notes. */
  start: ProgramItem;
}

export interface OfferFacts {
  clinicalCase: Pick<ClinicalCase, 'affectedSide' | 'pregnancy' | 'contraindications'>;
  screening: Pick<Screening, 'limits'>;
  ruleBook: RuleBook;
}

/** An item for the sore side is not offered for the other one alone (`checkProgram` refuses it). */
function sidesToOffer(record: ItemRecord, affectedSide: AffectedSide): ItemSide[] {
  if (record.sided === 'none') return ['none'];
  const isOneSided = affectedSide === 'left' || affectedSide === 'right';
  return record.sided === 'one' && isOneSided ? [affectedSide, 'both'] : ['left', 'right', 'both'];
}

/** Every item that is not retired, in the order of the catalogue, with what the limits say of each side. */
export function offerItems({ clinicalCase, screening, ruleBook }: OfferFacts): ItemOffer[] {
  const { affectedSide } = clinicalCase;
  const { limits } = screening;
  const names = ruleNames(ruleBook);
  const sideOffer = (record: ItemRecord, side: ItemSide, region?: Region): SideOffer => {
    const at = region === undefined ? {} : { region };
    const found = itemStatus({ record, side, limits, ...at });
    const { status, because, notes } = found;
    const way = wayGiven(record, found, { clinicalCase, ruleBook });
    return {
      side,
      status,
      why: names.rules(because),
      notes: inClientWords(notes, ruleBook),
      way: way && {
        id: way.id,
        name: way.name,
        position: way.position,
        equipment: way.equipment,
      },
    };
  };
  return itemRecords(ruleBook)
    .filter((record) => !record.retired)
    .map((record) => {
      const start = defaultItem({ record, affectedSide, limits });
      const sides = sidesToOffer(record, affectedSide);
      const regions = packs.includes(record.id) ? packRegions : [];
      return {
        item: record.id,
        name: record.name,
        kind: record.kind,
        position: record.position,
        needsHelper: needsHelper(record),
        isActivity: (activityItems as readonly HomeItemId[]).includes(record.id),
        followUp: followUpOf(record.id),
        goesWith: companionsOf(record, limits)
          .filter(({ isNeeded }) => !isNeeded)
          .map(({ item, when }) => ({ item, when })),
        pictures: 'pictures' in record ? record.pictures : null,
        equipment: record.equipment,
        doseRange: record.doseRange,
        doseLimits: record.doseLimits ?? {},
        sides: sides.map((side) => sideOffer(record, side)),
        places: regions.map((region) => ({
          region,
          name: names.region(region),
          sides: sides.map((side) => sideOffer(record, side, region)),
        })),
        start: { ...start, cautions: inClientWords(start.cautions, ruleBook) },
      };
    });
}
