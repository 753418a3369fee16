export interface InTurn {
  /** Milliseconds, one for each round. */
  values: number[];
  floors: number[];
}

interface Work {
  ours: () => Promise<unknown>;
  floor: () => Promise<unknown>;
  /** Puts everything back to where both begin; its time does not count. */
  before?: () => Promise<unknown>;
  /** Rounds that do not count: until both are compiled, planned and in memory. */
  warmUp: number;
  rounds: number;
}

async function timeOf(
  work: () => Promise<unknown>,
  before?: () => Promise<unknown>,
): Promise<number> {
  await before?.();
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Ours and the floor once a round, each first every other time: what the machine does besides meets both alike. */
export async function inTurn({ ours, floor, before, warmUp, rounds }: Work): Promise<InTurn> {
  const found: InTurn = { values: [], floors: [] };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const isOursFirst = round % 2 === 0;
    const first = await timeOf(isOursFirst ? ours : floor, before);
    const second = await timeOf(isOursFirst ? floor : ours, before);
    if (round < warmUp) continue;
    found.values.push(isOursFirst ? first : second);
    found.floors.push(isOursFirst ? second : first);
  }
  return found;
}
