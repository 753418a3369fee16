import { describe, expect, it } from 'vitest';

import { causes } from '@/lib/content/causes/causes';
import type { CauseGuidance } from '@/lib/domain/intake/suspected-cause';

const guidanceOf = (id: string): readonly CauseGuidance[] =>
  causes.find((cause) => cause.id === id)?.guidance ?? [];
const caps = (id: string): string[] =>
  guidanceOf(id).map(({ pressureMax, minutesMax }) => `${pressureMax} / ${minutesMax}`);

/** The first guidance of a cause, or the one with that index. */
const facts = (id: string, index = 0): CauseGuidance => {
  const guidance = guidanceOf(id)[index];
  if (!guidance) throw new Error(`${id} has no guidance ${index}`);
  return guidance;
};

describe('caps of the causes (spec §4, decisions 12)', () => {
  it.each([
    ['disc_herniation', ['2 / 30', '3 / 45']],
    ['degenerative_disc', ['3 / 45', '4 / 60']],
    ['spinal_stenosis', ['4 / 60']],
    ['spondylolisthesis', ['3 / 60']],
    ['piriformis_syndrome', ['4 / 60']],
    ['trauma', ['2 / 30', '3 / 45', '4 / 60', '4 / 60']],
    ['spinal_tumour', ['1 / 30', '1 / 30']],
    ['pelvic_injury_fracture', ['2 / 45']],
    ['pregnancy_related', ['3 / 60']],
    ['unknown', ['4 / 60', '3 / 45']],
  ])('%s', (id, numbers) => {
    expect(caps(id)).toEqual(numbers);
  });
});

describe('muscles of the causes, in working order (spec §4)', () => {
  it.each([
    [
      'disc_herniation',
      0,
      'erector_spinae_lumbar multifidus quadratus_lumborum gluteus_medius gluteus_maximus',
    ],
    [
      'disc_herniation',
      1,
      'erector_spinae_lumbar quadratus_lumborum gluteus_medius gluteus_minimus gluteus_maximus piriformis hamstrings gastrocnemius',
    ],
    [
      'degenerative_disc',
      0,
      'erector_spinae_lumbar multifidus quadratus_lumborum gluteus_maximus gluteus_medius psoas_major iliacus hamstrings piriformis',
    ],
    [
      'spinal_stenosis',
      0,
      'iliacus psoas_major tensor_fasciae_latae erector_spinae_lumbar quadratus_lumborum gluteus_maximus gluteus_medius hamstrings gastrocnemius',
    ],
    [
      'spondylolisthesis',
      0,
      'hamstrings iliacus psoas_major gluteus_maximus gluteus_medius piriformis erector_spinae_lumbar quadratus_lumborum',
    ],
    [
      'piriformis_syndrome',
      0,
      'piriformis gluteus_maximus gluteus_medius gluteus_minimus obturator_gemelli quadratus_femoris adductor_longus adductor_magnus gracilis hamstrings tensor_fasciae_latae quadratus_lumborum',
    ],
    ['trauma', 0, 'gluteus_medius quadratus_lumborum erector_spinae_lumbar'],
    ['spinal_tumour', 0, ''],
    [
      'pelvic_injury_fracture',
      0,
      'gluteus_medius gluteus_maximus gluteus_minimus adductor_longus adductor_brevis adductor_magnus gracilis pectineus piriformis quadratus_lumborum hamstrings',
    ],
    [
      'pregnancy_related',
      0,
      'gluteus_medius gluteus_minimus gluteus_maximus piriformis quadratus_lumborum erector_spinae_lumbar',
    ],
    [
      'unknown',
      0,
      'gluteus_medius gluteus_minimus gluteus_maximus piriformis quadratus_lumborum erector_spinae_lumbar',
    ],
  ])('%s (%i)', (id, index, muscles) => {
    expect(facts(id, index).muscles.join(' ')).toBe(muscles);
  });
});

describe('techniques that fit (spec §4)', () => {
  it.each([
    [
      'disc_herniation',
      0,
      'effleurage static_hold myofascial_release broad_compression rhythmic_rocking',
    ],
    [
      'spinal_stenosis',
      0,
      'effleurage petrissage myofascial_release longitudinal_stripping trigger_point_pressure post_isometric_relaxation',
    ],
    [
      'spondylolisthesis',
      0,
      'effleurage petrissage myofascial_release longitudinal_stripping trigger_point_pressure post_isometric_relaxation',
    ],
    [
      'piriformis_syndrome',
      0,
      'broad_compression longitudinal_stripping trigger_point_pressure post_isometric_relaxation pin_and_stretch vibration',
    ],
    ['trauma', 0, 'effleurage petrissage myofascial_release'],
    ['spinal_tumour', 0, 'static_hold effleurage'],
    [
      'pelvic_injury_fracture',
      0,
      'effleurage petrissage myofascial_release longitudinal_stripping post_isometric_relaxation cross_fibre_friction',
    ],
    [
      'pregnancy_related',
      0,
      'effleurage petrissage broad_compression myofascial_release sacral_work longitudinal_stripping post_isometric_relaxation',
    ],
    [
      'unknown',
      0,
      'effleurage petrissage heel_of_hand_circular broad_compression myofascial_release trigger_point_pressure longitudinal_stripping',
    ],
  ])('%s (%i)', (id, index, techniques) => {
    expect(facts(id, index).techniquesFit.join(' ')).toBe(techniques);
  });

  it('are all of them for a worn disc', () => {
    expect(facts('degenerative_disc', 1).techniquesFit).toHaveLength(19);
  });

  it('grow from the acute to the later disc', () => {
    const acute = facts('disc_herniation', 0).techniquesFit;
    expect(facts('disc_herniation', 1).techniquesFit).toEqual([
      ...acute,
      'petrissage',
      'heel_of_hand_circular',
      'longitudinal_stripping',
      'trigger_point_pressure',
      'post_isometric_relaxation',
    ]);
  });
});

/** Words of §4 that a therapist has to find in the named field of the cause. */
const WORDS: readonly (readonly [string, number, keyof CauseGuidance, RegExp])[] = [
  ['disc_herniation', 0, 'avoid', /Repeated or loaded bending.*turn.*long sitting.*straight-leg/],
  ['disc_herniation', 0, 'leaveOut', /Deep.*vibration and hacking.*stretch.*psoas/],
  ['disc_herniation', 0, 'refer', /motor sign.*1 or 2 sessions.*week 4 to 6/],
  ['disc_herniation', 1, 'avoid', /straight knees.*turn.*Arching.*pain down the leg.*straight-leg/],
  ['disc_herniation', 1, 'leaveOut', /Hacking on the back.*straight-leg.*line of the nerve/],
  ['disc_herniation', 1, 'favour', /direction of preference/],
  ['disc_herniation', 1, 'capsNote', /above the knee/],
  ['disc_herniation', 1, 'note', /natural course is good.*not recommended.*comfort/],
  ['degenerative_disc', 1, 'techniquesFitNote', /hacking on the gluteals only.*friction sparing/],
  ['degenerative_disc', 1, 'avoid', /early in the day.*one position.*heavy twist/],
  ['degenerative_disc', 1, 'note', /common with age.*silent.*do not frighten/],
  ['degenerative_disc', 1, 'favour', /Movement is the main message/],
  ['spinal_stenosis', 0, 'capsNote', /frailty, thin bones, blood thinners and aneurysm/],
  ['spinal_stenosis', 0, 'positionNote', /Not flat prone.*not flat on the back for long/],
  ['spinal_stenosis', 0, 'avoid', /ankle bolsters, balls or fists.*turn/],
  ['spinal_stenosis', 0, 'favour', /bending usually eases.*prefer to arch.*response/],
  ['spinal_stenosis', 0, 'refer', /Walking distance.*both legs weak.*bladder/],
  ['spondylolisthesis', 0, 'gate', /Unstable or high grade.*clearance/],
  ['spondylolisthesis', 0, 'leaveOut', /downward push.*hacking and vibration.*arch or turn/],
  ['spondylolisthesis', 0, 'avoid', /Arching.*turn.*forward push.*prone.*balls or fists.*jerks/],
  ['spondylolisthesis', 0, 'favour', /neutral or gently bent.*trials.*bending did better/],
  ['spondylolisthesis', 0, 'refer', /teenager.*sport.*step.*weakness/],
  ['piriformis_syndrome', 0, 'capsNote', /8 minutes.*per side.*60 seconds/],
  [
    'piriformis_syndrome',
    0,
    'avoid',
    /midline.*inward turn while irritable.*nerve crosses.*hard seat/,
  ],
  ['piriformis_syndrome', 0, 'favour', /lying figure-four.*then knee across/],
  ['piriformis_syndrome', 0, 'facts', /10 to 17 %.*without pain.*0\.3 to 6 %/],
  ['piriformis_syndrome', 0, 'refer', /below the knee.*4 sessions/],
  ['trauma', 0, 'gate', /Not examined.*no session.*3 days.*away from the site/],
  ['trauma', 3, 'gate', /Not examined/],
  ['trauma', 3, 'capsNote', /tissue/],
  ['trauma', 1, 'avoid', /direction that hurt.*end range.*Percussion/],
  ['trauma', 2, 'watch', /whiplash, concussion.*thigh.*hip fracture.*legal report.*detailed notes/],
  ['spinal_tumour', 0, 'gate', /oncology team in writing/],
  ['spinal_tumour', 1, 'gate', /Blocked until.*oncology team.*in writing/],
  [
    'spinal_tumour',
    0,
    'avoid',
    /Deep work, stretches, percussion, heat or a ball.*spine or the pelvis/,
  ],
  ['spinal_tumour', 0, 'home', /back pocket.*sitting.*activity.*walks.*pillows.*team agrees.*off/],
  ['spinal_tumour', 0, 'techniquesFitNote', /hands, feet, shoulders.*oncology training/],
  ['pelvic_injury_fracture', 0, 'gate', /Not healed.*blocked/],
  ['pelvic_injury_fracture', 0, 'capsNote', /first 3.*2 to 3/],
  [
    'pelvic_injury_fracture',
    0,
    'avoid',
    /Wide.*one-leg twist.*sacrum.*percussion.*turn of the hip/,
  ],
  ['pelvic_injury_fracture', 0, 'refer', /Groin pain.*clicking pubic joint.*nerve signs/],
  ['pregnancy_related', 0, 'capsNote', /20 to 30 minutes/],
  ['pregnancy_related', 0, 'leaveOut', /inner thigh.*psoas/],
  ['pregnancy_related', 0, 'positionNote', /left side first.*trimester/],
  ['pregnancy_related', 0, 'avoid', /week 20.*prone.*calf.*clot.*one-legged.*hot baths, long heat/],
  ['pregnancy_related', 0, 'refer', /Bleeding.*swollen.*one side.*pelvic-health physiotherapist/],
  ['unknown', 1, 'avoid', /End range.*any direction.*straight-knee.*twist/],
  ['unknown', 1, 'logic', /below the knee or nerve signs.*disc.*stenosis.*Pregnant.*not diagnoses/],
];

describe('words of the causes (spec §4)', () => {
  it.each(WORDS)('%s (%i) has its %s', (id, index, field, words) => {
    expect(facts(id, index)[field]).toMatch(words);
  });
});
