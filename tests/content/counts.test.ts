import { describe, expect, it } from 'vitest';

import { planMuscles, muscles as muscleIds } from '@/lib/domain/anatomy/muscle';
import { positions as positionIds } from '@/lib/domain/anatomy/position';
import { pressures as levels } from '@/lib/domain/anatomy/pressure';
import { homeCareItems as itemIds } from '@/lib/domain/home-care/home-care-item';
import { causeColumns, suspectedCauses } from '@/lib/domain/intake/suspected-cause';
import { sessionLengths } from '@/lib/domain/session-plan/time-budget';
import { techniques as techniqueIds } from '@/lib/domain/session-plan/technique';
import { trackOf } from '@/lib/domain/session-plan/track';
import { outcomeMeasures as measureIds } from '@/lib/domain/outcomes/measure';
import { functionalTests as testIds } from '@/lib/domain/outcomes/functional-test';
import { noteBlocks as noteBlockIds } from '@/lib/domain/session-record/note-block';
import { causeItemMatrix } from '@/lib/content/cause-item-matrix';
import { causes } from '@/lib/content/causes/causes';
import { courseOfCare } from '@/lib/content/course-of-care';
import { functionalTests } from '@/lib/content/functional-tests';
import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { muscles } from '@/lib/content/muscles/muscles';
import { noteBlocks } from '@/lib/content/note-blocks';
import { avoidedMeasures } from '@/lib/content/outcome-measures/avoided-measures';
import { outcomeMeasures } from '@/lib/content/outcome-measures/outcome-measures';
import { pematItems } from '@/lib/content/pemat';
import { planRules } from '@/lib/content/plan-rules';
import { positions } from '@/lib/content/positions';
import { pressures } from '@/lib/content/pressures';
import { reasons } from '@/lib/content/reasons';
import { redFlags } from '@/lib/content/red-flags/red-flags';
import { ruleBook } from '@/lib/content/rule-book';
import { safetyNet } from '@/lib/content/safety-net';
import { techniques } from '@/lib/content/techniques';
import { timeBudgets } from '@/lib/content/time-budgets';

const idsOf = <Id>(records: readonly { id: Id }[]): Id[] => records.map(({ id }) => id);

/** Spec §1.6: the two items that are not from the seeds. */
const ADDED_ITEMS = ['short_walks', 'sleep_pillows'];

describe('counts of the specification (§12.5)', () => {
  it('has 34 red flags, 12 of them starred', () => {
    expect(redFlags).toHaveLength(34);
    expect(redFlags.filter((flag) => flag.starred).map((flag) => flag.id)).toEqual([
      'rf_ces_1',
      'rf_ces_2',
      'rf_ces_3',
      'rf_ces_5',
      'rf_neu_1',
      'rf_neu_2',
      'rf_ca_3',
      'rf_inf_1',
      'rf_aaa_1',
      'rf_dvt_1',
      'rf_pe_1',
      'rf_gen_1',
    ]);
  });

  it('has the levels of the red flags that decision 5 settles', () => {
    const level = (id: string) => redFlags.find((flag) => flag.id === id)?.level;
    const urgent = ['rf_fx_1', 'rf_ca_1', 'rf_ca_2', 'rf_neu_1', 'rf_neu_3', 'rf_inf_1'];
    expect(urgent.map(level)).toEqual(urgent.map(() => 'urgent'));
    const emergency = ['rf_psy_1', 'rf_aaa_2', 'rf_ces_5', 'rf_ces_4'];
    expect(emergency.map(level)).toEqual(emergency.map(() => 'emergency'));
  });

  it('has 10 causes in the order of the vocabulary', () => {
    expect(idsOf(causes)).toEqual([...suspectedCauses]);
    expect(causes).toHaveLength(10);
  });

  it('has 32 home items, 30 of them from the seeds', () => {
    expect(idsOf(homeCareItems)).toEqual([...itemIds]);
    expect(homeCareItems).toHaveLength(32);
    const seeds = homeCareItems.filter((item) => item.sources.includes('S'));
    expect(seeds).toHaveLength(30);
    expect(homeCareItems.filter((item) => !seeds.includes(item)).map(({ id }) => id)).toEqual(
      ADDED_ITEMS,
    );
  });

  it('has 352 cells of cause and item: 146 suit, 146 with caution, 60 must not be given', () => {
    const cells = itemIds.flatMap((item) =>
      causeColumns.map((column) => causeItemMatrix[item][column]),
    );
    const kinds = cells.map((cell) => (cell === 'y' ? 'y' : cell.status));
    expect(kinds).toHaveLength(352);
    expect(kinds.filter((kind) => kind === 'y')).toHaveLength(146);
    expect(kinds.filter((kind) => kind === 'caution')).toHaveLength(146);
    expect(kinds.filter((kind) => kind === 'no')).toHaveLength(60);
  });

  it('has the reasons r1 to r20', () => {
    expect(reasons.map((reason) => reason.code)).toEqual(
      Array.from({ length: 20 }, (_, index) => `r${index + 1}`),
    );
  });

  it('has 27 muscles and the group line for the hamstrings', () => {
    expect(idsOf(muscles)).toEqual([...planMuscles]);
    expect(muscles.filter(({ id }) => id !== 'hamstrings')).toHaveLength(27);
    expect(muscleIds).toHaveLength(27);
  });

  it('has 19 techniques, each in the track of its kind', () => {
    expect(idsOf(techniques)).toEqual([...techniqueIds]);
    expect(techniques).toHaveLength(19);
    for (const technique of techniques) expect(technique.track).toBe(trackOf(technique.id));
  });

  it('has five session lengths whose phases add up', () => {
    expect(timeBudgets.map(({ length }) => length)).toEqual([...sessionLengths]);
    for (const { length, phases } of timeBudgets) {
      expect(Object.values(phases).reduce((sum, minutes) => sum + minutes, 0)).toBe(length);
    }
    expect(timeBudgets.map((row) => row.positionChangesMax)).toEqual([2, 3, 3, 4, 4]);
  });

  it('has 16 plan rules, 11 safety blocks, every position and pressure', () => {
    expect(idsOf(planRules)).toEqual(
      Array.from({ length: 16 }, (_, index) => `pv_${String(index + 1).padStart(2, '0')}`),
    );
    expect(safetyNet).toHaveLength(11);
    expect(idsOf(positions)).toEqual([...positionIds]);
    expect(pressures.map(({ level }) => level)).toEqual([...levels]);
  });
});

describe('counts of §7.5, §7.6, §8 and §9.2', () => {
  it('has the ten rows of §8.1 as 12 measures, and the ten of §8.2', () => {
    expect(idsOf(outcomeMeasures)).toEqual([...measureIds]);
    expect(outcomeMeasures).toHaveLength(12);
    // Pain and tolerance are one row each, with two scales.
    const rows = new Set(
      measureIds.map((id) => id.replace(/_(?:back|leg)$|^(?:sitting|walking)_/, '')),
    );
    expect(rows.size).toBe(10);
    expect(avoidedMeasures).toHaveLength(10);
  });

  it('has 24 items of the Roland-Morris questionnaire and four of each sciatica index', () => {
    const items = (id: string) => outcomeMeasures.find((one) => one.id === id)?.items;
    expect(items('rmdq_24')).toHaveLength(24);
    expect(items('sciatica_bothersomeness')).toHaveLength(4);
    expect(items('sciatica_frequency')).toHaveLength(4);
  });

  it('has 9 functional tests, 6 blocks of the note, 17 and 7 items of PEMAT-P', () => {
    expect(idsOf(functionalTests)).toEqual([...testIds]);
    expect(functionalTests).toHaveLength(9);
    expect(idsOf(noteBlocks)).toEqual([...noteBlockIds]);
    expect(noteBlocks.map(({ fields }) => fields.length)).toEqual([14, 23, 11, 5, 9, 3]);
    const part = (name: string) => pematItems.filter((item) => item.part === name);
    expect([part('understandability').length, part('actionability').length]).toEqual([17, 7]);
  });
});

describe('the rule book', () => {
  it('holds the same records', () => {
    expect(ruleBook.redFlags).toBe(redFlags);
    expect(ruleBook.causes).toBe(causes);
    expect(ruleBook.muscles).toBe(muscles);
    expect(ruleBook.techniques).toBe(techniques);
    expect(ruleBook.homeCareItems).toBe(homeCareItems);
    expect(ruleBook.causeItemMatrix).toBe(causeItemMatrix);
    expect(ruleBook.outcomeMeasures).toBe(outcomeMeasures);
    expect(ruleBook.courseOfCare).toBe(courseOfCare);
    expect(ruleBook.contraindications).toHaveLength(96);
  });
});
