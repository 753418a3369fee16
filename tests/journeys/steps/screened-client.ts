import type { Page } from '@playwright/test';

import { addsTheClient, aName } from './clients';
import { daysAgo, recordsTheIntake } from './intake';
import { decidesOnEachFinding } from './visit';

interface Given {
  /** A first name; the rest of it no other story has. */
  first: string;
  side: 'Left' | 'Right';
  birthDate?: string;
  cause?: string;
  /** Where it hurts, on that side. */
  region?: string;
}

/**
 * Where a story about plans and sessions begins: a new client whose pain began 40 days ago, with a signed intake and a
 * decision on every finding. Returns the address of the chart.
 */
export async function aScreenedClient(page: Page, given: Given): Promise<string> {
  const { first, side, birthDate = '1984-05-02' } = given;
  const { cause = 'Piriformis syndrome', region = 'Buttock' } = given;
  const chart = await addsTheClient(page, { name: aName(first), birthDate });
  await recordsTheIntake(page, chart, {
    cause,
    side,
    began: daysAgo(40),
    backPain: 3,
    legPain: 4,
    places: [{ region, side }],
  });
  await decidesOnEachFinding(page, chart);
  return chart;
}
