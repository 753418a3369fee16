/** Two entries of "what you need" that name the same thing, and what stands in their place. */
export interface JoinedEquipment {
  both: readonly [string, string];
  instead: readonly string[];
}

function joined(list: readonly string[], { both, instead }: JoinedEquipment): string[] {
  if (!both.every((one) => list.includes(one))) return [...list];
  const first = list.findIndex((one) => both.includes(one));
  const rest = list.filter((one) => !both.includes(one) && !instead.includes(one));
  return [...rest.slice(0, first), ...instead, ...rest.slice(first)];
}

/** What a client needs for a whole sheet, each thing once: a towel that one item offers and another asks for is one towel. */
export function joinEquipment(all: readonly string[], joins: readonly JoinedEquipment[]): string[] {
  return joins.reduce<string[]>((list, join) => joined(list, join), [...new Set(all)]);
}
