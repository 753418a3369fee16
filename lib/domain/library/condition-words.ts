import type { ContraindicationDetail } from '../screening/contraindication';
import type { EffectCondition } from '../screening/effect';

type Details = readonly ContraindicationDetail[];

function detailLabels(words: readonly string[], details: Details): string {
  const label = (word: string): string =>
    details.find((detail) => detail.word === word)?.label ?? word.replaceAll('_', ' ');
  return words.map((word) => `“${label(word)}”`).join(' or ');
}

function weekWords({ pregnancyWeekFrom: from, pregnancyWeekTo: to }: EffectCondition): string[] {
  if (from !== undefined && to !== undefined) return [`weeks ${from} to ${to}`];
  if (from !== undefined) return [`from week ${from}`];
  return to === undefined ? [] : [`up to week ${to}`];
}

function visitWords(firstVisit: boolean | undefined): string[] {
  if (firstVisit === undefined) return [];
  return [firstVisit ? 'at a first visit' : 'after the first visit'];
}

/** When an effect holds, in words; empty for one that always does. */
export function conditionWords(when: EffectCondition | undefined, details: Details): string {
  if (!when) return '';
  const { anyDetail, noDetail, firstVisit } = when;
  return [
    ...(anyDetail ? [`with ${detailLabels(anyDetail, details)}`] : []),
    ...(noDetail ? [`without ${detailLabels(noDetail, details)}`] : []),
    ...visitWords(firstVisit),
    ...weekWords(when),
  ].join(', ');
}
