import { describe, expect, test } from 'vitest';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { limitedRegions, planOnMap } from '@/components/session-plan/plan-map-state';
import { regionDefaults } from '@/lib/content/region-defaults';
import { ruleBook } from '@/lib/content/rule-book';
import { sides } from '@/lib/domain/anatomy/side';
import { screen as screenCase } from '@/lib/domain/screening/screen';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';

import { aCase } from '../domain/support/a-case';
import { aLine as line, factsWith } from './support/plan-line';

const because = ['ci_osteoporosis'];
describe('the plan on the map', () => {
  const facts = factsWith({ musclesOut: [{ muscle: 'multifidus', because }] });
  const on = (muscle: string, side: string, lines: PlanLine[]) =>
    planOnMap(lines, facts).find((one) => one.muscle === muscle && one.side === side);

  test('a line lies on its own side and on no other', () => {
    for (const side of sides) {
      const map = planOnMap([line({ side })], facts);
      const planned = map.filter(({ lines }) => lines.length > 0);
      expect(planned.map((one) => [one.muscle, one.side])).toEqual([['piriformis', side]]);
    }
  });

  test('several lines: their numbers, the deepest level, all minutes', () => {
    const lines = [line({ pressure: 2 }), line({ side: 'right' }), line({ minutes: 4 })];
    expect(on('piriformis', 'left', lines)).toMatchObject({
      lines: [1, 3],
      pressure: 3,
      minutes: 10,
      refused: null,
    });
  });

  test('the hamstrings as a group lie on all three of them', () => {
    const map = planOnMap([line({ muscle: 'hamstrings', region: 'posterior_thigh' })], facts);
    expect(map.filter(({ lines }) => lines.length > 0).map(({ muscle }) => muscle)).toEqual([
      'biceps_femoris',
      'semitendinosus',
      'semimembranosus',
    ]);
  });

  test('a muscle that is out says why on both sides', () => {
    for (const side of sides)
      expect(on('multifidus', side, [])?.refused?.length).toBeGreaterThan(3);
  });

  test('closed places are crossed, those for gliding hatched, narrow and endangered ones outlined', () => {
    const places = limitedRegions(
      factsWith({
        regions: {
          'gluteal.left': { pressureMax: 0, contact: false, because },
          sacrum: { pressureMax: 1, because },
          calf: { pressureMax: 2, because },
          'posterior_thigh.right': { pressureMax: 3, because },
          ischial: { pressureMax: 3, because: ['region_default.ischial'] },
        },
      }),
    );
    expect(places.map(({ limit: _limit, ...place }) => place)).toEqual([
      { region: 'gluteal', side: 'left', role: 'region-shut' },
      { region: 'sacrum', side: 'both', role: 'region-never' },
      { region: 'calf', side: 'both', role: 'region' },
      { region: 'ischial', side: 'both', role: 'region' },
    ]);
  });

  test('every region of spec §3.4 is on the map of a client without any finding', () => {
    const { limits } = screenCase({ clinicalCase: aCase(), ruleBook });
    const shown = limitedRegions(choiceFacts(limits, assumedConsents)).map(({ region }) => region);
    expect(shown).toEqual(expect.arrayContaining(regionDefaults.map(({ region }) => region)));
  });
});
