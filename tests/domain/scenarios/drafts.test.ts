/** Drafts that a therapist would not shake the head at, against the real rule book. */
import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { suspectedCauses, type SuspectedCause } from '@/lib/domain/intake/suspected-cause';
import { isDeepRotator } from '@/lib/domain/session-plan/allot-minutes';
import { addDays } from '@/lib/domain/shared/iso-date';

import { row, TODAY } from '../support/a-case';
import { because, see } from '../support/real-cases';

const sessionLengths = ruleBook.timeBudgets.map(({ length }) => length);

type Lines = NonNullable<ReturnType<typeof see>['plan']>['lines'];

const sessionOf = (minutes: number) => ({ session: { minutes, firstVisit: false } });
const linesOf = (...changes: Parameters<typeof see>): Lines => see(...changes).plan?.lines ?? [];
const days = (back: number) => addDays(TODAY, -back);
const worked = (lines: Lines, technique: string): string[] =>
  lines.filter((line) => line.technique === technique).map(({ muscle }) => muscle);

describe('techniques fit the causes (decisions 11)', () => {
  test.each([2, 5, 14])(
    'an injury %i days ago: gliding, kneading, fascia; nothing deep',
    (back) => {
      const lines = linesOf(because('trauma'), { onsetDate: days(back) });
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.map(({ technique }) => technique).toSorted()).toEqual(
        lines.map(() => expect.stringMatching(/^(effleurage|petrissage|myofascial_release)$/)),
      );
    },
  );

  test('an injury 3 weeks ago: all three ways of working it are back', () => {
    const techniques = linesOf(because('trauma'), { onsetDate: days(18) }).map(
      ({ technique }) => technique,
    );
    expect(techniques).toContain('longitudinal_stripping');
    expect(techniques).toContain('trigger_point_pressure');
  });

  test.each(sessionLengths)(
    'a disc later, %i minutes: stripping and points on the gluteals only',
    (minutes) => {
      const lines = linesOf(
        because('disc_herniation'),
        { onsetDate: days(30) },
        sessionOf(minutes),
      );
      const gluteals = /^gluteus_(maximus|medius|minimus)$/;
      for (const muscle of worked(lines, 'longitudinal_stripping'))
        expect(muscle).toMatch(gluteals);
      const points = worked(lines, 'trigger_point_pressure');
      expect(points.length).toBeGreaterThan(0);
      for (const muscle of points) expect(muscle).toMatch(/^gluteus_(medius|minimus)$/);
    },
  );

  test.each([
    [
      'spinal_stenosis',
      'post_isometric_relaxation',
      /^(iliacus|psoas_major|tensor_fasciae_latae)$/,
    ],
    ['spinal_stenosis', 'trigger_point_pressure', /^gluteus_/],
    ['spondylolisthesis', 'post_isometric_relaxation', /^hamstrings$/],
    ['spondylolisthesis', 'trigger_point_pressure', /^gluteus_/],
    ['pregnancy_related', 'longitudinal_stripping', /^gluteus_/],
    ['unknown', 'trigger_point_pressure', /^gluteus_/],
  ] as const)('%s: %s', (cause, technique, muscles) => {
    const lines = sessionLengths.flatMap((minutes) => linesOf(because(cause), sessionOf(minutes)));
    const found = worked(lines, technique);
    expect(found.length).toBeGreaterThan(0);
    for (const muscle of found) expect(muscle).toMatch(muscles);
  });

  test('deep tissue and a machine are a person’s choice, also where gentler work is out', () => {
    const out = {
      contraindications: [row('ci_sciatic_nerve_injury'), row('ci_hip_replacement_recent')],
    };
    const cleared = out.contraindications.map(({ id }) => ({
      for: id,
      by: 'Dr Example',
      date: TODAY,
    }));
    for (const cause of suspectedCauses) {
      const result = see(because(cause), out, { clearances: cleared });
      expect(result.plan?.lines.some(({ technique }) => technique === 'deep_tissue')).not.toBe(
        true,
      );
      expect(result.homeCare?.items.some(({ item }) => item === 'massager_vibration')).not.toBe(
        true,
      );
    }
  });
});

/** The cause's muscles in working order, then what fills up where they cannot hold the minutes. */
function workingOrder(cause: SuspectedCause): string[] {
  const own = ruleBook.causes.find(({ id }) => id === cause)?.guidance.at(-1)?.muscles ?? [];
  return [...own, 'thoracolumbar_fascia'];
}

const everyLength = suspectedCauses.flatMap((cause) =>
  sessionLengths.map((minutes) => [cause, minutes] as const),
);

describe('muscles and minutes (decisions 23, spec §5.2)', () => {
  test.each(everyLength)(
    '%s, %i minutes: in working order, the first one first',
    (cause, minutes) => {
      const lines = linesOf(because(cause), sessionOf(minutes));
      const order = workingOrder(cause);
      const places = lines
        .filter(({ side }) => side === 'left')
        .map(({ muscle }) => order.indexOf(muscle));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(places.slice(0, 1)).toEqual(lines.length > 0 ? [0] : []);
    },
  );

  test('a roomier muscle takes the minutes that the belly cannot use: stenosis, 78, frail', () => {
    const lines = linesOf(because('spinal_stenosis'), { birthDate: '1948-01-01' });
    const belly = lines.filter(({ region }) => region === 'abdomen');
    expect(belly.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(6);
  });

  test('a second deep rotator only where there are minutes for it', () => {
    const rotators = (minutes: number) =>
      linesOf(sessionOf(minutes)).filter(
        ({ muscle, side }) => side === 'left' && isDeepRotator(muscle),
      );
    expect(rotators(60).map(({ muscle }) => muscle)).toEqual(['piriformis', 'obturator_gemelli']);
    expect(rotators(75).map(({ muscle }) => muscle)).toEqual(['piriformis']);
  });

  test('relaxation by 3 to 5 repeats takes fewer minutes than pressing and stripping', () => {
    const lines = linesOf(sessionOf(60)).filter(({ side }) => side === 'left');
    const gluteal = (technique: string) =>
      lines.find((line) => line.technique === technique && line.region === 'gluteal')?.minutes ?? 0;
    expect(gluteal('post_isometric_relaxation')).toBeGreaterThan(0);
    expect(gluteal('post_isometric_relaxation')).toBeLessThan(gluteal('longitudinal_stripping'));
  });

  test('the side that does not hurt: no belly and no inner thigh while there is another muscle', () => {
    for (const cause of suspectedCauses) {
      const other = linesOf(because(cause)).filter(({ side }) => side === 'right');
      expect(other.map(({ region }) => region)).not.toContain('abdomen');
      expect(other.map(({ region }) => region)).not.toContain('medial_thigh');
    }
  });

  test('twenty minutes in one position: what can be worked seated is, before time is given away', () => {
    const result = see(
      {
        affectedSide: 'left',
        pregnancy: { dueDate: addDays(TODAY, 83) },
        contraindications: [
          row('ci_hip_replacement_recent', {
            sites: [{ region: 'posterior_thigh', side: 'both' }],
          }),
        ],
        clearances: [{ for: 'ci_hip_replacement_recent', by: 'Dr Example', date: TODAY }],
      },
      sessionOf(75),
    );
    expect(result.plan?.phases.specific).toBe(32);
    expect(result.plan?.lines.map(({ position }) => position)).toContain('seated');
  });
});
