import { describe, expect, test } from 'vitest';

import { screen } from '@/lib/domain/screening/screen';

import { aCase, TODAY } from '../support/a-case';
import { days, ruleBook, screening } from '../support/screened-rows';

describe('causes and the practice’s own limits', () => {
  const unknown = [{ cause: 'unknown', confirmedBy: 'self' }] as const;
  test('unknown: 4 / 60 once seen, 3 / 45 before', () => {
    const seen = screening({ causes: [...unknown] }).limits;
    const unseen = screening({ causes: [...unknown], seenByDoctor: false }).limits;
    expect([seen.pressureMax, seen.handsOnMinutesMax]).toEqual([4, 60]);
    expect([unseen.pressureMax, unseen.handsOnMinutesMax]).toEqual([3, 45]);
    expect(unseen.pressureBecause).toEqual(['unknown']);
  });

  test('the matrix names its column', () => {
    const disc = [{ cause: 'disc_herniation', confirmedBy: 'doctor' }] as const;
    const acute = screening({ causes: [...disc], irritable: true }).limits.homeItems;
    expect(acute.two_balls_back).toMatchObject({
      status: 'no',
      because: ['disc_herniation.acute'],
    });
    expect(screening({ causes: [...disc] }).limits.homeItems.two_balls_back.status).toBe('ok');
    const both = screening({
      causes: [...disc, { cause: 'spinal_stenosis', confirmedBy: 'doctor' }],
      irritable: true,
    }).limits.homeItems.two_balls_back;
    expect(both).toEqual({
      status: 'no',
      because: ['disc_herniation.acute', 'spinal_stenosis'],
      notes: ['Use a wall.'],
    });
  });

  test('an unseen first episode lays the unknown set on top, and below the knee the disc set', () => {
    const first = { firstEpisode: true, seenByDoctor: false, irritable: true };
    expect(screening(first).limits.pressureMax).toBe(3);
    expect(screening(first).limits.homeItems.two_balls_back.status).toBe('ok');
    const below = screening({ ...first, belowKnee: true });
    expect(below.limits.homeItems.two_balls_back.status).toBe('no');
    expect(below.findings.map(({ rule }) => rule)).not.toContain('ci_disc_acute');
  });

  test('heat waits for the flare, in every column', () => {
    const { limits } = screening({ flareDate: TODAY });
    expect(limits.homeItems.warm_pack).toMatchObject({ status: 'no', because: ['flare.acute'] });
    expect(limits.techniqueLimits).toMatchObject([
      { technique: 'thermal_pack_in_clinic', because: ['flare.acute'] },
    ]);
  });

  test('a practice’s own limit is merged and named', () => {
    const { limits } = screen({
      clinicalCase: aCase(),
      ruleBook,
      policy: [
        { key: 'pressure', effect: { kind: 'pressure_max', level: 3 } },
        { key: 'loose', effect: { kind: 'minutes_max', minutes: 90 } },
      ],
    });
    expect([limits.pressureMax, limits.pressureBecause]).toEqual([3, ['policy.pressure']]);
    expect([limits.handsOnMinutesMax, limits.minutesBecause]).toEqual([
      60,
      ['piriformis_syndrome'],
    ]);
  });

  test.each([
    [{ back: 6, leg: 6 }, false, 400, 4],
    [{ back: 7, leg: 0 }, false, 400, 3],
    [{ back: 0, leg: 7 }, false, 400, 3],
    [{ back: 0, leg: 0 }, true, 2, 3],
    [{ back: 0, leg: 0 }, true, 30, 4],
  ])('pain %j, first visit %s, day %i: %i home items', (pain, firstVisit, onset, most) => {
    const { limits } = screening({
      pain,
      onsetDate: days(onset),
      session: { minutes: 60, firstVisit },
    });
    expect(limits.homeItemsMax).toBe(most);
  });
});
