import { fillIn } from '../shared/fill-in';
import type { Dose } from './dose';
import { englishDoses, type DoseTexts } from './dose-texts';
import { timeWords } from './dose-words';
import type { HomeCareItemRecord } from './home-care-item';
import { isOwnItemId, type HomeItemId } from './own-item';

interface LimitFacts {
  record: Pick<HomeCareItemRecord, 'kind' | 'growth' | 'doseLimits'> & { id: HomeItemId };
  dose: Dose;
  /** What this client is to do otherwise may set a limit of its own: then none is said here. */
  isAdapted: boolean;
}

/** The most seconds of one go, where that is more than today's; null where it is not, or no most is known. */
function longestOver(dose: Dose, { doseLimits }: Pick<HomeCareItemRecord, 'doseLimits'>) {
  const longest = doseLimits?.secondsMax;
  return 'seconds' in dose && longest !== undefined && dose.seconds < longest ? longest : null;
}

/**
 * What stands behind the dose of an item that may last longer than today: how long a pack may lie at most, and how a walk
 * grows up to its longest (spec §10, TH1–TH4 and EX1). The numbers are the record's own; none where today's is the longest.
 */
export function doseLimitWords(
  { record, dose, isAdapted }: LimitFacts,
  texts: DoseTexts = englishDoses,
): string[] {
  const longest = longestOver(dose, record);
  if (isAdapted || longest === null) return [];
  const time = timeWords(longest, texts);
  if (record.kind === 'thermal') return [fillIn(texts.atMost, { time })];
  const grows = isOwnItemId(record.id) ? undefined : texts.grows[record.id];
  const { growth } = record;
  if (!growth || grows === undefined) return [];
  return [fillIn(grows, { least: growth.minutesMin, most: growth.minutesMax, time })];
}
