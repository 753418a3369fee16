import { describe, expect, it } from 'vitest';

import { redFlags } from '@/lib/content/red-flags/red-flags';

const flag = (id: string) => redFlags.find((one) => one.id === id);

/** Spec §2: level of a plain yes (the first of the cell; decisions 5) and the marks of the row. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['rf_ces_1', 'emergency', 'V10 V9'],
  ['rf_ces_2', 'emergency', 'V9'],
  ['rf_ces_3', 'emergency', 'V9'],
  ['rf_ces_4', 'emergency', 'V9'],
  ['rf_ces_5', 'emergency', 'V10 V7'],
  ['rf_neu_1', 'urgent', 'V11'],
  ['rf_neu_2', 'urgent', 'V11'],
  ['rf_neu_3', 'urgent', 'R'],
  ['rf_fx_1', 'urgent', 'V8'],
  ['rf_fx_2', 'urgent', 'R V8'],
  ['rf_fx_3', 'urgent', 'R'],
  ['rf_fx_4', 'emergency', 'R'],
  ['rf_ca_1', 'urgent', 'V12'],
  ['rf_ca_2', 'urgent', 'R V8'],
  ['rf_ca_3', 'urgent', 'V12'],
  ['rf_ca_4', 'emergency', 'V12'],
  ['rf_inf_1', 'urgent', 'V13'],
  ['rf_inf_2', 'urgent', 'V13'],
  ['rf_aaa_1', 'emergency', 'V14'],
  ['rf_aaa_2', 'emergency', 'V14'],
  ['rf_dvt_1', 'urgent', 'V15'],
  ['rf_pe_1', 'emergency', 'R'],
  ['rf_art_1', 'emergency', 'R'],
  ['rf_ren_1', 'urgent', 'R'],
  ['rf_vis_1', 'urgent', 'R'],
  ['rf_ob_1', 'emergency', 'R'],
  ['rf_hip_1', 'emergency', 'R'],
  ['rf_spa_1', 'refer', 'V16'],
  ['rf_cla_1', 'refer', 'R'],
  ['rf_skn_1', 'refer', 'R'],
  ['rf_gen_1', 'emergency', 'R'],
  ['rf_psy_1', 'emergency', 'R'],
  ['rf_dx_1', 'refer', 'S'],
  ['rf_dur_1', 'refer', 'S V7'],
];

describe('red flags (spec §2)', () => {
  it('have the level and the marks of their row', () => {
    const own = redFlags.map(({ id, level, sources }) => [
      id,
      level,
      [...sources].sort().join(' '),
    ]);
    expect(own).toEqual(ROWS);
  });

  it.each([
    ['rf_ces_1', /2 weeks/],
    ['rf_ces_2', /known cause is a caution only.*note/],
    ['rf_ces_3', /known cause is a caution only.*note/],
    ['rf_ces_4', /private/],
    ['rf_neu_1', /48 hours.*emergency/],
    ['rf_fx_1', /Cannot stand.*nerve signs.*emergency/],
    ['rf_fx_3', /midline.*do not press/],
    ['rf_ca_1', /new, growing or at night.*Breast, prostate and lung.*a quarter.*stable.*refer/],
    ['rf_ca_3', /eases on turning over is a caution only/],
    ['rf_inf_1', /nerve signs or confusion.*emergency/],
    ['rf_aaa_2', /No pulse.*not rule it out/],
    ['rf_dvt_1', /any one risk: urgent.*Do not massage, do not squeeze/],
    ['rf_spa_1', /limits for axial spondyloarthritis/],
    ['rf_cla_1', /standing still.*circulation/],
    ['rf_dx_1', /advised.*unknown cause/],
    ['rf_dur_1', /day 28.*4 sessions/],
  ])('tell the rule’s detail: %s', (id, words) => {
    expect(flag(id)?.therapistNote).toMatch(words);
  });

  it('ask for every sign of a clot’s risk, of pregnancy and of an inflamed spine', () => {
    expect(flag('rf_dvt_1')?.therapistNote).toMatch(
      /active cancer.*plaster or weak.*3 days in bed.*surgery within 12 weeks.*whole leg.*3 cm.*pitting.*veins.*earlier clot/,
    );
    expect(flag('rf_ob_1')?.ask).toMatch(
      /bleed.*leak fluid.*tight pains.*move less.*headache.*flashing.*swell.*under the ribs/,
    );
    expect(flag('rf_spa_1')?.ask).toMatch(
      /45.*3 months.*35.*night.*Buttock.*movement.*48 hours.*relative.*Arthritis.*Heel or tendon.*Psoriasis/,
    );
  });
});
