import { describe, expect, it } from 'vitest';

import { libraryBook } from '@/lib/content/library-book';
import { libraryEntries } from '@/lib/domain/library/library';
import { searchLibrary } from '@/lib/domain/library/search-library';
import { deepRotators } from '@/lib/domain/anatomy/muscle';
import { shortCodes } from '@/lib/content/short-codes';

const entries = libraryEntries(libraryBook);

const found = (typed: string): string[] =>
  searchLibrary(entries, typed).hits.map(({ entry }) => `${entry.kind}/${entry.id}`);

describe('names of causes (spec §1.1) find them first', () => {
  it.each([
    ['slipped disc', 'disc_herniation'],
    ['bulging disc', 'disc_herniation'],
    ['ruptured disc', 'disc_herniation'],
    ['pinched nerve', 'unknown'],
    ['narrow canal', 'spinal_stenosis'],
    ['deep gluteal syndrome', 'piriformis_syndrome'],
    ['pelvic girdle pain', 'pregnancy_related'],
  ])('%s', (typed, id) => {
    expect(found(typed)[0]).toBe(`cause/${id}`);
  });
});

describe('groups of muscles (spec §5.1) find all of the group before anything else', () => {
  it.each<[string, readonly string[]]>([
    ['glutes', ['gluteus_maximus', 'gluteus_medius', 'gluteus_minimus']],
    ['hamstrings', ['hamstrings', 'biceps_femoris', 'semitendinosus', 'semimembranosus']],
    ['deep rotators', deepRotators],
    [
      'adductors',
      ['adductor_longus', 'adductor_brevis', 'adductor_magnus', 'gracilis', 'pectineus'],
    ],
    ['iliopsoas', ['psoas_major', 'iliacus']],
    ['paraspinals', ['erector_spinae_lumbar', 'multifidus']],
  ])('%s', (typed, ids) => {
    const first = found(typed).slice(0, ids.length);
    expect(first.sort()).toEqual(ids.map((id) => `muscle/${id}`).sort());
  });
});

describe('other names of the seeds', () => {
  it.each([
    ['reclining pigeon', 'home_care_item/lying_figure_four'],
    ['sitting pigeon', 'home_care_item/sitting_pigeon'],
    ['butterfly', 'home_care_item/soles_together'],
    ['Kong', 'home_care_item/wedge_under_hip'],
    ['rubber dog toy', 'home_care_item/wedge_under_hip'],
    ['wedge dog toy', 'home_care_item/wedge_under_hip'],
    ['knobble', 'home_care_item/knob_tool_hip'],
    ['Body Back Buddy', 'home_care_item/hook_tool'],
    ['spinal roller', 'home_care_item/foam_roller_hip'],
    ['frozen peas', 'home_care_item/cold_pack'],
    ['acupressure balls', 'home_care_item/two_balls_back'],
    ['acupressure', 'home_care_item/two_balls_back'],
    ['wallet', 'home_care_item/empty_back_pocket'],
    ['fetal position', 'home_care_item/side_rest'],
    ['palm and thumb technique', 'home_care_item/palm_thumb_low_back'],
    ['water aerobics', 'home_care_item/low_impact_activity'],
    ['heating pad', 'home_care_item/warm_pack'],
    ['percussion', 'technique/tapotement_hacking'],
    ['hacking', 'technique/tapotement_hacking'],
    ['chopping', 'technique/tapotement_hacking'],
    ['vibration therapy', 'technique/vibration'],
    ['ischaemic compression', 'technique/trigger_point_pressure'],
    ['ischemic compression', 'technique/trigger_point_pressure'],
    ['Travell', 'technique/trigger_point_pressure'],
    ['trigger point therapy', 'technique/trigger_point_pressure'],
    ['deep tissue massage', 'technique/deep_tissue'],
    ['upper leg and gluteus', 'muscle/piriformis'],
    ['back of the hip socket', 'muscle/quadratus_femoris'],
    ['slender muscle along the lower spine', 'muscle/psoas_major'],
    ['ropelike muscles', 'muscle/erector_spinae_lumbar'],
    ['radiofrequency ablation', 'contraindication/ci_recent_spinal_injection'],
  ])('%s', (typed, first) => {
    expect(found(typed)[0]).toBe(first);
  });
});

describe('as people type', () => {
  it.each([
    ['SLIPPED DISKS', 'cause/disc_herniation'],
    ['disc, slipped', 'cause/disc_herniation'],
    ['hernia disc', 'cause/disc_herniation'],
    ['pirifomris', 'cause/piriformis_syndrome'],
    ['quadratis lumborum', 'muscle/quadratus_lumborum'],
    ['percusion', 'technique/tapotement_hacking'],
    ['hematoma', 'contraindication/ci_bruise_haematoma'],
    ['haematomas', 'contraindication/ci_bruise_haematoma'],
    ['eliquis', 'contraindication/ci_anticoagulant'],
    ['Tramadol', 'contraindication/ci_sedating_medication'],
    ['foot drop', 'red_flag/rf_neu_1'],
    ['saddle', 'red_flag/rf_ces_1'],
    // The region itself comes first, then its muscles.
    ['inner thighs', 'muscle/adductor_longus'],
    ['outer hips', 'region/lateral_hip'],
    ['face down', 'position/prone'],
    ['walton', 'pressure_scale/walton'],
    ['kidney area', 'region/flank_kidney'],
    ['pv 07', 'plan_rule/pv_07'],
    ['V4', 'source/V4'],
    ['roland morris', 'outcome_measure/rmdq_24'],
    ['NPRS', 'outcome_measure/nprs_back'],
    ['straight leg raise', 'functional_test/straight_leg_raise'],
    ['longest nerve', 'background/sciatic_nerve'],
    ['oswestry', 'background/oswestry'],
    ['progression', 'background/course_of_care'],
  ])('%s', (typed, wanted) => {
    expect(found(typed).slice(0, 2)).toContain(wanted);
  });

  it.each(Object.entries(shortCodes))('%s by its code %s', (id, code) => {
    for (const typed of [code, code.toLowerCase(), id, id.replaceAll('_', '-')]) {
      expect(found(typed)[0]?.split('/')[1]).toBe(id);
    }
  });

  it.each(entries.map(({ kind, id, name }) => ({ kind, id, name })))(
    '$kind $id by its id and its name',
    ({ kind, id, name }) => {
      expect(found(id).slice(0, 3)).toContain(`${kind}/${id}`);
      expect(found(name).slice(0, 5)).toContain(`${kind}/${id}`);
    },
  );

  it('every alias finds its record', { timeout: 30_000 }, () => {
    const lost = entries.flatMap(({ kind, id, aliases, foundBy }) =>
      [...aliases, ...foundBy].filter((alias) => !found(alias).includes(`${kind}/${id}`)),
    );
    expect(lost).toEqual([]);
  });
});
