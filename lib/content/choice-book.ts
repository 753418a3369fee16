import { regions } from '@/lib/domain/anatomy/region';
import type { RuleId } from '@/lib/domain/screening/limits';
import { ownRangeWords } from '@/lib/domain/shared/own-range-words';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';

import { muscles } from './muscles/muscles';
import { positions } from './positions';
import { pressures } from './pressures';
import { regionNames } from './regions';
import { techniques } from './techniques';

/** What a choice depends on, but for the book. */
export type TodaysChoices = Omit<ChoiceFacts, 'muscles' | 'techniques' | 'positions'>;

const ranges = (
  prefix: keyof typeof ownRangeWords,
  records: readonly { id: string }[],
): [string, string][] => records.map(({ id }) => [`${prefix}${id}`, ownRangeWords[prefix]]);

/** The part of the rule book that choices depend on, whoever the client is; a browser has it once, as script. */
const choiceBook = {
  muscles: muscles.map((one) => ({
    id: one.id,
    name: one.name,
    region: one.region,
    positions: one.positions,
    techniques: one.techniques,
    pressureMax: one.pressureMax,
    ...(one.endRegion && { endRegion: one.endRegion }),
    ...(one.techniquePressureMax && { techniquePressureMax: one.techniquePressureMax }),
    ...(one.pointSites && { pointSites: one.pointSites }),
    ...(one.consent && { consent: one.consent }),
  })),
  techniques: techniques.map(({ id, name, track, pressureMin, pressureMax }) => ({
    ...{ id, name, track, pressureMin, pressureMax },
  })),
  positions: positions.map(({ id, name }) => ({ id, name })),
  reasons: Object.fromEntries([
    ...ranges(
      'region_default.',
      regions.map((id) => ({ id })),
    ),
    ...ranges('muscle.', muscles),
    ...ranges('technique.', techniques),
  ]),
};

/** Whether the browser knows by itself what the rule is called. */
export const isNamedByBook = (rule: RuleId): boolean => Object.hasOwn(choiceBook.reasons, rule);

/** Region and pressure names for the fields of a line and the places of the map. */
export const fieldNames = {
  regions: Object.fromEntries(regions.map((region) => [region, regionNames[region]])),
  pressures: Object.fromEntries(pressures.map(({ level, name }) => [level, name])),
};

/** Everything that the choices of a line depend on: what holds for this client today, beside the book. */
export const choicesOf = (todays: TodaysChoices): ChoiceFacts => ({
  ...choiceBook,
  ...todays,
  reasons: { ...choiceBook.reasons, ...todays.reasons },
});
