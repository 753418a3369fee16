import { describe, expect, it } from 'vitest';

import { deepRotators } from '@/lib/domain/anatomy/muscle';
import { muscles } from '@/lib/content/muscles/muscles';

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
    expect(found('glutes')).toEqual(expect.arrayContaining(['gluteus_maximus', 'gluteus_medius']));
    expect(found('QL')).toEqual(['quadratus_lumborum']);
    expect(found('hip flexor')).toEqual(expect.arrayContaining(['psoas_major', 'iliacus']));
    expect(found('hamstring')).toHaveLength(4);
    expect(found('adductors')).toHaveLength(5);
  });
});
