/** What became looser from one set of limits to another, thing by thing: a second reader beside `mergeLimits`. */
import type {
  HomeStatus,
  Limits,
  RegionKey,
  RegionLimit,
  TechniqueLimit,
} from '@/lib/domain/screening/limits';

const statuses: readonly HomeStatus[] = ['ok', 'caution', 'no'];

/** Ignores why something is limited: reasons and notes may change while the limit stays. */
const REASONS = new Set([
  'because',
  'pressureBecause',
  'minutesBecause',
  'homeItemsBecause',
  'notes',
]);

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const left = Object.entries(one).filter(([key]) => !REASONS.has(key));
  const right: Readonly<Record<string, unknown>> = { ...other };
  const keys = Object.keys(right).filter((key) => !REASONS.has(key));
  return left.length === keys.length && left.every(([key, value]) => isSame(value, right[key]));
}

/** Whether two limits allow the same, whatever their reasons and notes. */
export function allowTheSame(one: Limits, other: Limits): boolean {
  return isSame(one, other);
}

/** What a written note leaves of a number: the number itself where a note opens nothing. */
function tops(
  before: Limits,
  after: Limits,
  name: 'pressureMax' | 'handsOnMinutesMax',
): [number | null, number | null] {
  const top = (limits: Limits) => limits.byNote?.[name] ?? limits[name];
  return [top(before), top(after)];
}

function numbers(before: Limits, after: Limits): string[] {
  const more = (name: string, old: number | null, now: number | null): string[] =>
    (now ?? Infinity) > (old ?? Infinity) ? [name] : [];
  return [
    ...more('pressure', before.pressureMax, after.pressureMax),
    ...more('minutes', before.handsOnMinutesMax, after.handsOnMinutesMax),
    ...more('pressure by note', ...tops(before, after, 'pressureMax')),
    ...more('minutes by note', ...tops(before, after, 'handsOnMinutesMax')),
    ...more('home items', before.homeItemsMax, after.homeItemsMax),
  ];
}

function lists(before: Limits, after: Limits): string[] {
  const gone = (name: string, old: readonly string[], now: readonly string[]): string[] =>
    old.filter((one) => !now.includes(one)).map((one) => `${name} ${one}`);
  const of = ({ techniquesOut, musclesOut, positionsOut, positionsPreferred }: Limits) => ({
    techniques: techniquesOut.map(({ technique }) => technique),
    muscles: musclesOut.map(({ muscle }) => muscle),
    positions: positionsOut.map(({ position }) => position),
    preferred: positionsPreferred.map(({ position }) => position),
  });
  const [old, now] = [of(before), of(after)];
  return [
    ...gone('technique', old.techniques, now.techniques),
    ...gone('muscle', old.muscles, now.muscles),
    ...gone('position', old.positions, now.positions),
    ...gone('preferred', old.preferred, now.preferred),
  ];
}

/** Whether something that holds at some places holds at this one: on its own side, or on both. */
function covers(key: RegionKey, holdsAt: (key: RegionKey) => boolean): boolean {
  const [region = key, side] = key.split('.');
  if (holdsAt(key)) return true;
  if (side !== undefined) return holdsAt(region);
  return holdsAt(`${region}.left`) && holdsAt(`${region}.right`);
}

function isNarrower(one: TechniqueLimit, old: TechniqueLimit): boolean {
  if (old.pressureMax !== undefined) return (one.pressureMax ?? Infinity) <= old.pressureMax;
  if (old.secondsMax !== undefined) return (one.secondsMax ?? Infinity) <= old.secondsMax;
  return one.pressureMax === undefined && one.secondsMax === undefined && one.note === old.note;
}

function techniques(before: Limits, after: Limits): string[] {
  return before.techniqueLimits
    .filter((old) => {
      const own = after.techniqueLimits.filter(
        (one) => one.technique === old.technique && isNarrower(one, old),
      );
      if (own.some(({ region }) => region === undefined)) return false;
      if (old.region === undefined) return true;
      return !covers(old.region, (key) => own.some(({ region }) => region === key));
    })
    .map((old) => `narrowed ${JSON.stringify(old)}`);
}

const height = (limit: RegionLimit | undefined): number =>
  limit?.contact === false ? -1 : (limit?.pressureMax ?? Infinity);

function places(before: Limits, after: Limits): string[] {
  return Object.entries(before.regions)
    .filter(([key, old]) => !covers(key, (at) => height(after.regions[at]) <= height(old)))
    .map(([key]) => `region ${key}`);
}

/** How high a written note reaches at a place. */
function topAt({ regions, byNote }: Limits, key: RegionKey): number {
  const region = regions[key];
  return region?.contact === false ? -1 : (byNote?.regions?.[key] ?? height(region));
}

function placesByNote(before: Limits, after: Limits): string[] {
  return Object.keys(before.regions)
    .filter((key) => !covers(key, (at) => topAt(after, at) <= topAt(before, key)))
    .map((key) => `region by note ${key}`);
}

function cautions(before: Limits, after: Limits): string[] {
  return before.positionCautions
    .filter(
      (old) =>
        !after.positionCautions.some(
          (one) =>
            one.position === old.position &&
            one.note === old.note &&
            (one.minutesMax ?? Infinity) <= (old.minutesMax ?? Infinity),
        ),
    )
    .map(({ position, note }) => `caution ${position}: ${note}`);
}

function items(before: Limits, after: Limits): string[] {
  return Object.entries(before.homeItems).flatMap(([item, old]) => {
    const now = after.homeItems[item as keyof Limits['homeItems']];
    const places = now.notAt?.map(({ at }) => at) ?? [];
    const open = old.notAt?.filter(({ at }) => !covers(at, (key) => places.includes(key))) ?? [];
    return [
      ...(statuses.indexOf(now.status) < statuses.indexOf(old.status) ? [`item ${item}`] : []),
      ...open.map(({ at }) => `item ${item} at ${at}`),
    ];
  });
}

/** Everything that `after` allows and `before` did not; empty when nothing became looser. */
export function looser(before: Limits, after: Limits): string[] {
  return [numbers, lists, techniques, places, placesByNote, cautions, items].flatMap((part) =>
    part(before, after),
  );
}
