import type { Situation } from '../../situation';

/** Where to go on: the stop screen and everything else that blocks stands on the screening's own page. */
export function wayOn(clientId: string, situation: Situation | null): string {
  const chart = `/clients/${clientId}`;
  return situation?.live?.screening.blocked ? `${chart}/screening` : chart;
}
