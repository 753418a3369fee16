import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import type { LineNames } from '@/lib/domain/session-plan/line-words';

interface NameFacts {
  facts: ChoiceFacts;
  names: { pressures: Readonly<Record<number, string>> };
}

/** The names that put a line into words, from what the browser holds anyway. */
export function wordNames({ facts, names }: NameFacts): LineNames {
  const pressures = Object.entries(names.pressures);
  return {
    muscles: facts.muscles,
    techniques: facts.techniques,
    positions: facts.positions,
    pressures: pressures.map(([level, name]) => ({ level: Number(level), name })),
  };
}
