import { describe, expect, it } from 'vitest';

import { deepRotators } from '@/lib/domain/anatomy/muscle';
import { muscleGroups } from '@/lib/content/muscle-groups';
import { muscles } from '@/lib/content/muscles/muscles';
import { catalogueCautions, sciaticNerve } from '@/lib/content/sciatic-nerve';

describe('muscles', () => {
  const muscle = (id: string) => muscles.find((one) => one.id === id);

  it('lie where decision 26 puts them', () => {
    const at = (region: string): string[] =>
      muscles.filter((one) => one.region === region).map(({ id }) => id);
    expect(at('deep_gluteal')).toEqual(['piriformis', 'obturator_gemelli', 'quadratus_femoris']);
    expect(at('gluteal')).toEqual(['gluteus_maximus', 'gluteus_medius', 'gluteus_minimus']);
    expect(at('lateral_hip')).toEqual(['tensor_fasciae_latae']);
    expect(at('posterior_thigh')).toEqual([
      'biceps_femoris',
      'semitendinosus',
      'semimembranosus',
      'hamstrings',
    ]);
    expect(at('lumbar_paravertebral')).toEqual([
      'quadratus_lumborum',
      'erector_spinae_lumbar',
      'multifidus',
      'thoracolumbar_fascia',
    ]);
    expect(at('abdomen')).toEqual(['psoas_major', 'iliacus']);
    expect(at('medial_thigh')).toEqual([
      'adductor_longus',
      'adductor_brevis',
      'adductor_magnus',
      'gracilis',
    ]);
    expect(at('groin_femoral')).toEqual(['obturator_externus', 'pectineus']);
    expect(at('calf')).toEqual([
      'gastrocnemius',
      'soleus',
      'fibularis_longus_brevis',
      'tibialis_anterior',
    ]);
    expect(at('anterior_thigh')).toEqual(['rectus_femoris']);
    const ends = muscles.flatMap((one) => (one.endRegion ? [[one.id, one.endRegion]] : []));
    expect(ends).toEqual([
      ['biceps_femoris', 'ischial'],
      ['semitendinosus', 'ischial'],
      ['semimembranosus', 'ischial'],
      ['quadratus_lumborum', 'flank_kidney'],
      ['fibularis_longus_brevis', 'fibular_head'],
      ['hamstrings', 'ischial'],
    ]);
  });

  it('ask for the consent of their area', () => {
    const consentOf = (id: string) => muscle(id)?.consent;
    for (const id of deepRotators) expect(consentOf(id)).toBeDefined();
    expect(consentOf('gluteus_medius')).toBe('gluteal');
    expect(consentOf('adductor_magnus')).toBe('inner_thigh');
    expect(consentOf('psoas_major')).toBe('abdomen');
    expect(consentOf('biceps_femoris')).toBeUndefined();
  });

  it('carry the lower number of a range', () => {
    expect(muscle('quadratus_lumborum')?.pressureMax).toBe(3);
    expect(muscle('adductor_brevis')?.pressureMax).toBe(2);
    expect(muscle('piriformis')?.pressureMax).toBe(3);
    for (const one of muscles) expect(one.minutesMin).toBeLessThanOrEqual(one.minutesMax);
  });

  it('are found by the words of the seeds', () => {
    const found = (word: string): string[] =>
      muscles.filter((one) => one.aliases.includes(word)).map(({ id }) => id);
    expect(found('QL')).toEqual(['quadratus_lumborum']);
    expect(found('hip flexor')).toEqual(expect.arrayContaining(['psoas_major', 'iliacus']));
    expect(found('hamstring')).toHaveLength(4);
    expect(found('back of the hip socket')).toEqual(['quadratus_femoris']);
    expect(found('upper leg and gluteus')).toEqual(['piriformis']);
    expect(found('slender muscle along the lower spine')).toEqual(['psoas_major']);
    expect(found('ropelike muscles')).toEqual(['erector_spinae_lumbar']);
  });

  it('are found by the name of their group, and no other muscle is (spec §5.1)', () => {
    expect(muscleGroups.map(({ id }) => id)).toEqual([
      'glutes',
      'hamstrings',
      'deep_rotators',
      'adductors',
      'iliopsoas',
      'paraspinals',
    ]);
    for (const group of muscleGroups) {
      const found = muscles.filter(
        (one) => one.id !== 'hamstrings' && one.aliases.includes(group.id.replace('_', ' ')),
      );
      expect([group.id, found.map(({ id }) => id).sort()]).toEqual([
        group.id,
        [...group.muscles].sort(),
      ]);
    }
  });
});

describe('the sciatic nerve (spec §5)', () => {
  it('is told from its roots to its ends, with its variants', () => {
    expect(sciaticNerve.roots).toBe('L4–S3');
    expect(sciaticNerve.course).toMatch(
      /greater sciatic notch.*below piriformis.*gluteus maximus.*obturator internus.*gemelli.*quadratus femoris.*midway between sit bone and greater trochanter.*long head of biceps femoris/,
    );
    expect(sciaticNerve.ends).toMatch(/Above the knee.*tibial.*common fibular/);
    expect(sciaticNerve.variants).toMatch(/83–90 %.*10–17 %/);
    expect(sciaticNerve.inShort).toMatch(
      /roots.*begin in the low back; the trunk forms in the pelvis/,
    );
    expect(sciaticNerve.sources).toEqual(['R', 'V35', 'S']);
  });

  it('stands with what the catalogue cannot promise', () => {
    expect(catalogueCautions.map(({ sources }) => sources.join(' '))).toEqual(['R V38', 'R', 'P']);
    expect(catalogueCautions.map(({ text }) => text).join(' ')).toMatch(/debated.*one side/);
  });
});
