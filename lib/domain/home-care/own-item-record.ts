import { legRegions, type Region } from '../anatomy/region';
import type { Dose } from './dose';
import { doseWords } from './dose-words';
import type { HomeCareItemRecord, LoadTag } from './home-care-item';
import type { ownPositions } from './own-item';
import { type OwnItem, type OwnItemId, type OwnItemWords, type OwnPicture } from './own-item';

/** An own item as the rules and the sheet read it: the fields of an item of the catalogue. */
export interface OwnItemRecord extends Omit<
  HomeCareItemRecord,
  'id' | 'position' | 'otherWays' | 'followUps'
> {
  id: OwnItemId;
  position: (typeof ownPositions)[number];
  pictures: readonly OwnPicture[];
  inSpanish: OwnItemWords | null;
  otherWays?: never;
  followUps?: never;
}

/** One version of an own item as it is kept. */
export interface OwnItemVersion {
  id: OwnItemId;
  /** What all versions of one item share, and which of them it is. */
  series: string;
  number: number;
  item: OwnItem;
  /** No new sheet gets it. */
  isArchived: boolean;
}

const LOW_BACK: readonly Region[] = [
  'thoracic',
  'lumbar_midline',
  'lumbar_paravertebral',
  'flank_kidney',
  'rib12',
  'sacrum',
];
const BUTTOCK: readonly Region[] = [
  'sacrum',
  'coccyx',
  'si_psis',
  'iliac_crest',
  'gluteal',
  'deep_gluteal',
  'ischial',
  'lateral_hip',
];
const LEG: readonly Region[] = legRegions;
/** No item of the catalogue presses there: whatever keeps any pressure off keeps this off too. */
const LIKE_ALL: readonly Region[] = ['abdomen', 'groin_femoral'];

/** Which pressure of the catalogue stands for pressing here: three load tags cover the whole body. */
const PRESSED: readonly (readonly [LoadTag, readonly Region[]])[] = [
  ['pressure_lumbar', [...LOW_BACK, ...LIKE_ALL]],
  ['pressure_gluteal', [...BUTTOCK, ...LIKE_ALL]],
  ['pressure_posterior_thigh', [...LEG, ...LIKE_ALL]],
];

const regionsOf = ({ contactRegions }: OwnItem): Region[] =>
  contactRegions.filter((one): one is Region => one !== 'nothing');

/** What was said, and what follows from it, so that nothing hangs on a box that somebody forgot. */
function loadsOf(item: OwnItem): LoadTag[] {
  const said = item.loadTags.filter((tag): tag is Exclude<typeof tag, 'none'> => tag !== 'none');
  const touched = regionsOf(item);
  const presses = item.kind === 'self_massage' || said.some((tag) => tag.startsWith('pressure_'));
  const pressed = PRESSED.filter(([, places]) => places.some((place) => touched.includes(place)));
  return [
    ...said,
    ...(presses ? pressed.map(([tag]) => tag) : []),
    ...(item.needsHelper ? (['helper'] as const) : []),
    ...(item.position === 'sitting' ? (['sitting'] as const) : []),
  ];
}

/** The most of each number is that of the usual dose. */
function limitsOf(dose: Dose): NonNullable<HomeCareItemRecord['doseLimits']> {
  if ('always' in dose) return {};
  if ('minutes' in dose) return { minutesMax: dose.minutes, timesPerWeekMax: dose.timesPerWeek };
  return { secondsMax: dose.seconds, repeatsMax: dose.repeats, timesPerDayMax: dose.timesPerDay };
}

function rangeOf({ kind, dose }: OwnItem, id: OwnItemId): string {
  const words = doseWords({ record: { id, kind }, dose, side: 'none' });
  return 'always' in dose ? words : `${words} Or less.`;
}

function recordOf(version: OwnItemVersion, later: readonly OwnItemVersion[]): OwnItemRecord {
  const { id, item } = version;
  const all = [version, ...later].map((one) => one.item);
  return {
    id,
    name: item.name,
    aliases: [],
    kind: item.kind,
    position: item.position,
    steps: item.steps,
    dose: item.dose,
    doseRange: rangeOf(item, id),
    doseLimits: limitsOf(item.dose),
    sided: item.sided,
    equipment: item.equipment,
    loadTags: [...new Set(all.flatMap(loadsOf))],
    contactRegions: [...new Set(all.flatMap(regionsOf))],
    targetMuscles: [],
    stopSign: item.stopSign,
    pictures: item.pictures,
    inSpanish: item.inSpanish ?? null,
    sources: ['P'],
    ...((version.isArchived || later.length > 0) && { retired: true as const }),
  };
}

/** Of every item the version that was written last, in the order of the versions. */
export function newestVersions<Version extends OwnItemVersion>(
  versions: readonly Version[],
): Version[] {
  const last = new Map<string, number>();
  for (const { series, number } of versions) {
    last.set(series, Math.max(number, last.get(series) ?? 0));
  }
  return versions.filter(({ series, number }) => last.get(series) === number);
}

/**
 * Every version of the practice's own items as a record, in their order. Only the newest that is not archived is offered. An
 * older one keeps its words, since sheets at home carry them, but takes on the loads and places of the versions after it: what was
 * forgotten at first holds for those sheets too.
 */
export function ownItemRecords(versions: readonly OwnItemVersion[]): OwnItemRecord[] {
  return versions.map((version) =>
    recordOf(
      version,
      versions.filter(({ series, number }) => series === version.series && number > version.number),
    ),
  );
}
