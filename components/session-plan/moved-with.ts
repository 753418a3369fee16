import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';

interface Names {
  facts: ChoiceFacts;
  regionNames: Readonly<Record<string, string>>;
  pressureNames: Readonly<Record<number, string>>;
}

const nameIn = (records: readonly { id: string; name: string }[], id: string): string =>
  records.find((record) => record.id === id)?.name ?? id;

/** What the limits moved besides what was asked for, in words; nothing where they moved nothing. */
export function movedWith(
  asked: PlanLine,
  settled: PlanLine,
  { facts, regionNames, pressureNames }: Names,
): string {
  const words = [
    settled.region !== asked.region && `place ${regionNames[settled.region] ?? settled.region}`,
    settled.technique !== asked.technique &&
      `technique ${nameIn(facts.techniques, settled.technique)}`,
    settled.pressure !== asked.pressure &&
      `pressure ${settled.pressure} ${pressureNames[settled.pressure] ?? ''}`.trim(),
    settled.position !== asked.position && `position ${nameIn(facts.positions, settled.position)}`,
  ].filter((one) => one !== false);
  return words.length === 0 ? '' : `The limits changed with it: ${words.join(', ')}.`;
}
