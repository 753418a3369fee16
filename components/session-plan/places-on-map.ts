import type { PlaceOnMap } from '@/components/muscle-map/place-list';
import type { MarkSide } from '@/lib/domain/anatomy/side';
import type { RegionLimit } from '@/lib/domain/screening/limits';
import type { Mark } from '@/lib/domain/screening/place';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';

import { limitedRegions } from './plan-map-state';

interface PlaceFacts {
  facts: ChoiceFacts;
  /** Where it hurts, from the intake. */
  pain: readonly Mark[];
  /** By region: "kidney area". */
  names: Readonly<Record<string, string>>;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function nameOf(region: string, side: MarkSide, names: PlaceFacts['names']): string {
  const name = capital(names[region] ?? region.replaceAll('_', ' '));
  return side === 'both' ? name : `${name}, ${side}`;
}

function limitWords(
  { contact, pressureMax, because, notes = [] }: RegionLimit,
  facts: ChoiceFacts,
) {
  const most = contact === false ? 'No touch' : `Level ${pressureMax} at most`;
  const why = [...new Set(because.map((rule) => facts.reasons[rule] ?? rule.replaceAll('_', ' ')))];
  return [`${most}: ${why.join('; ')}.`, ...notes.map((note) => `${capital(note)}.`)].join(' ');
}

/** The places of the map with their words: where it hurts, then what today's limits close, narrow or guard, and why. */
export function placesOnMap({ facts, pain, names }: PlaceFacts): PlaceOnMap[] {
  return [
    ...pain.map(({ region, side }) => ({
      region,
      side,
      role: 'pain' as const,
      name: nameOf(region, side, names),
      says: 'Here it hurts, the client says.',
    })),
    ...limitedRegions(facts).map(({ limit, ...place }) => ({
      ...place,
      name: nameOf(place.region, place.side, names),
      says: limitWords(limit, facts),
    })),
  ];
}
