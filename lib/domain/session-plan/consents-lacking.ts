import { consentAreas, type ConsentArea } from '../anatomy/muscle';
import type { MuscleRecord } from '../anatomy/muscle';
import { consentsNeeded, type Consents } from './consents';
import type { SessionPlan } from './session-plan';

/**
 * Areas that the lines of a plan need a consent for which is not given, or not any more (pv_14): the plan does not hold
 * until it is. General consent is needed for any line.
 */
export function consentsLacking(
  { lines }: Pick<SessionPlan, 'lines'>,
  { muscles, consents }: { muscles: readonly MuscleRecord[]; consents: Consents },
): ConsentArea[] {
  const needed = new Set<ConsentArea>(lines.length > 0 ? ['general'] : []);
  for (const { muscle, region } of lines) {
    const record = muscles.find(({ id }) => id === muscle);
    for (const area of consentsNeeded(record ?? {}, region)) needed.add(area);
  }
  return consentAreas.filter((area) => needed.has(area) && consents[area] !== true);
}
