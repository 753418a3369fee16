import { describe, expect, it } from 'vitest';

import { planMuscles } from '@/lib/domain/anatomy/muscle';
import { causeColumns } from '@/lib/domain/intake/suspected-cause';
import { homeCareItems as itemIds } from '@/lib/domain/home-care/home-care-item';
import { regions as regionIds } from '@/lib/domain/anatomy/region';
import { causeRules, evidenceNotes } from '@/lib/content/cause-rules';
import { causeItemMatrix } from '@/lib/content/cause-item-matrix';
import { causes } from '@/lib/content/causes/causes';
import { contraindications } from '@/lib/content/contraindications/contraindications';
import { courseOfCare } from '@/lib/content/course-of-care';
import { functionalTests } from '@/lib/content/functional-tests';
import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { dispositionActions } from '@/lib/content/disposition-actions';
import * as options from '@/lib/content/intake-options';
import { medicineClasses } from '@/lib/content/medicines';
import { muscleGroups } from '@/lib/content/muscle-groups';
import { muscles } from '@/lib/content/muscles/muscles';
import { optionalCauses } from '@/lib/content/optional-causes';
import { noteBlocks } from '@/lib/content/note-blocks';
import { avoidedMeasures } from '@/lib/content/outcome-measures/avoided-measures';
import { outcomeMeasures } from '@/lib/content/outcome-measures/outcome-measures';
import { pematItems } from '@/lib/content/pemat';
import { planRules } from '@/lib/content/plan-rules';
import { planTemplates } from '@/lib/content/plan-templates/plan-templates';
import { positions } from '@/lib/content/positions';
import { pressures } from '@/lib/content/pressures';
import { raisedRows } from '@/lib/content/raised-rows';
import { reasons } from '@/lib/content/reasons';
import { redFlags } from '@/lib/content/red-flags/red-flags';
import { regionDefaults } from '@/lib/content/region-defaults';
import { regionNames, regions } from '@/lib/content/regions';
import { safetyNet } from '@/lib/content/safety-net';
import { catalogueCautions, sciaticNerve } from '@/lib/content/sciatic-nerve';
import { sessionPhases } from '@/lib/content/session-phases';
import { lightTwins, ownWords, rowsOnSheet } from '@/lib/content/sheet-own-words';
import { sheetTexts } from '@/lib/content/sheet-texts';
import { plainMarks, sources } from '@/lib/content/sources';
import { notOffered } from '@/lib/content/technique-rules';
import { techniques } from '@/lib/content/techniques';
import { timeBudgets } from '@/lib/content/time-budgets';

const known = {
  technique: new Set(techniques.map(({ id }) => id)),
  muscle: new Set(muscles.map(({ id }) => id)),
  flag: new Set(redFlags.map(({ id }) => id)),
  row: new Set(contraindications.map(({ id }) => id)),
};

const twice = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);

describe('ids', () => {
  it.each([
    ['red flags', redFlags.map(({ id }) => id)],
    ['contraindications', contraindications.map(({ id }) => id)],
    ['causes', causes.map(({ id }) => id)],
    ['muscles', muscles.map(({ id }) => id)],
    ['techniques', techniques.map(({ id }) => id)],
    ['home items', homeCareItems.map(({ id }) => id)],
    ['measures', [...outcomeMeasures, ...avoidedMeasures].map(({ id }) => id)],
    ['functional tests', functionalTests.map(({ id }) => id)],
    ['note blocks', noteBlocks.map(({ id }) => id)],
    ['PEMAT items', pematItems.map(({ id }) => id)],
    ['reasons', reasons.map(({ code }) => code)],
    ['region defaults', regionDefaults.map(({ region }) => region)],
    ['plan rules', planRules.map(({ id }) => id)],
    ['plan templates', planTemplates.map(({ id }) => id)],
    ['sheet blocks', [...safetyNet, ...Object.values(sheetTexts)].map(({ id }) => id)],
    ['sources', [...plainMarks, ...sources].map(({ mark }) => mark)],
    ['aggravators', options.aggravators.map(({ id }) => id)],
    ['easers', options.easers.map(({ id }) => id)],
    ['risk factors', options.riskFactors.map(({ id }) => id)],
    ['tests done', options.testsDone.map(({ id }) => id)],
    ['other care', options.otherCare.map(({ id }) => id)],
    ['consent versions', options.consentWordings.map(({ version }) => version)],
  ])('of %s stand once each', (_, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(twice(ids)).toEqual([]);
  });
});

describe('references', () => {
  it('of red flags name red flags', () => {
    const named = redFlags.flatMap((flag) => flag.worseWith?.anyOf ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.flag.has(id))).toEqual([]);
    for (const flag of redFlags) expect(flag.worseWith?.anyOf ?? []).not.toContain(flag.id);
  });

  it('of matrix cells name a reason, and every reason is used', () => {
    const used = itemIds.flatMap((item) =>
      causeColumns.flatMap((column) => {
        const cell = causeItemMatrix[item][column];
        return cell === 'y' ? [] : [cell.reason];
      }),
    );
    expect(new Set(used)).toEqual(new Set(reasons.map(({ code }) => code)));
  });

  it('of causes name muscles and techniques', () => {
    for (const { guidance } of causes) {
      for (const one of guidance) {
        expect(one.muscles.filter((id) => !known.muscle.has(id))).toEqual([]);
        expect(one.techniquesFit.filter((id) => !known.technique.has(id))).toEqual([]);
        const noted = Object.keys(one.muscleNotes ?? {});
        expect(noted.filter((id) => !one.muscles.some((muscle) => muscle === id))).toEqual([]);
      }
    }
  });

  it('of causes end with guidance that always applies', () => {
    for (const cause of causes) {
      expect(cause.guidance.findIndex((one) => one.when === undefined)).toBe(
        cause.guidance.length - 1,
      );
    }
  });

  it('of causes do not fit what they leave out', () => {
    for (const { id, guidance } of causes) {
      for (const one of guidance) {
        const out = one.effects.flatMap((effect) =>
          effect.kind === 'technique_out' && !effect.when ? [...effect.techniques] : [],
        );
        expect([id, one.techniquesFit.filter((technique) => out.includes(technique))]).toEqual([
          id,
          [],
        ]);
        const musclesOut = one.effects.flatMap((effect) =>
          effect.kind === 'muscle_out' && !effect.when ? [...effect.muscles] : [],
        );
        expect([id, one.muscles.filter((muscle) => musclesOut.includes(muscle))]).toEqual([id, []]);
      }
    }
  });

  it('of home items name muscles and items', () => {
    for (const item of homeCareItems) {
      expect(item.targetMuscles.every((id) => planMuscles.includes(id))).toBe(true);
      expect((item.followUps ?? []).every((id) => itemIds.includes(id) && id !== item.id)).toBe(
        true,
      );
    }
  });

  it('of intake options and medicines name rows', () => {
    const rows = [
      ...Object.values(raisedRows.otherCare).flat(),
      ...options.otherCare.flatMap((option) => option.raises ?? []),
      ...raisedRows.medicines.flatMap((group) => group.raises ?? []),
    ];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((id) => !known.row.has(id))).toEqual([]);
  });

  it('give every region a name', () => {
    expect(Object.keys(regions).sort()).toEqual([...regionIds].sort());
    expect(Object.keys(regionNames).sort()).toEqual([...regionIds].sort());
  });

  it('name sources that exist', () => {
    const marks = new Set([...plainMarks, ...sources].map(({ mark }) => mark));
    const records = [
      ...redFlags,
      ...contraindications,
      ...causes,
      ...muscles,
      ...techniques,
      ...homeCareItems,
      ...reasons,
      ...regionDefaults,
      ...planRules,
      ...planTemplates,
      ...positions,
      ...pressures,
      ...safetyNet,
      ...Object.values(sheetTexts),
      ...lightTwins,
      ...rowsOnSheet,
      ...ownWords,
      ...causeRules,
      ...evidenceNotes,
      ...optionalCauses,
      ...notOffered,
      ...timeBudgets,
      ...sessionPhases,
      ...muscleGroups,
      ...medicineClasses,
      ...Object.values(dispositionActions),
      ...catalogueCautions,
      sciaticNerve,
      ...outcomeMeasures,
      ...avoidedMeasures,
      ...functionalTests,
      ...noteBlocks,
      ...pematItems,
      ...[courseOfCare, courseOfCare.progression],
      ...outcomeMeasures.flatMap((measure) => measure.cutOffs),
      ...outcomeMeasures.flatMap(({ change, itemChange }) =>
        [change, itemChange].flatMap((rule) =>
          rule ? [rule.meaningful, ...(rule.error ? [rule.error] : [])] : [],
        ),
      ),
    ];
    expect(records.filter((record) => record.sources.length === 0)).toEqual([]);
    expect(records.flatMap((record) => record.sources).filter((mark) => !marks.has(mark))).toEqual(
      [],
    );
  });

  it('has the sources V1 to V47', () => {
    const numbers = new Set(sources.map(({ mark }) => mark.replace(/[a-z]$/, '')));
    expect([...numbers]).toEqual(Array.from({ length: 47 }, (_, index) => `V${index + 1}`));
  });
});
