import { chosen, ticked } from './follow-ups';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';
import type { SectionFacts } from './told-facts';

/** Asked of everybody under the id of its flag. */
function flag<const Id extends RedFlagId>(id: Id): { id: Id; kind: 'flag'; flag: Id } {
  return { id, kind: 'flag', flag: id };
}

/** The same, on the client's own screen only. */
function privately<const Id extends RedFlagId>(id: Id) {
  return { ...flag(id), isPrivate: true as const };
}

const CANCER = ticked(
  'cancer',
  'treated_now',
  'ended_lately',
  'over_a_year',
  'in_bone',
  'spine_tumor',
  'radiation',
  'nodes',
);

/**
 * The red flags of spec §2, each with its own yes, no and not sure. Left out where an earlier answer says no by itself
 * (not pregnant, never had cancer), and where it follows from others or from the course of care (`flagsNotAsked`).
 */
export const dangerFlags = [
  {
    id: 'signs_now',
    questions: [
      flag('rf_pe_1'),
      flag('rf_gen_1'),
      flag('rf_aaa_1'),
      flag('rf_aaa_2'),
      flag('rf_art_1'),
      flag('rf_dvt_1'),
      flag('rf_hip_1'),
      { ...flag('rf_ob_1'), when: chosen('pregnant', 'yes', 'not_sure') },
    ],
  },
  {
    id: 'private_signs',
    questions: [
      privately('rf_ces_1'),
      privately('rf_ces_2'),
      privately('rf_ces_3'),
      privately('rf_ces_4'),
      privately('rf_vis_1'),
      privately('rf_inf_2'),
      privately('rf_psy_1'),
    ],
  },
  {
    id: 'leg_signs',
    questions: [
      flag('rf_ces_5'),
      flag('rf_neu_1'),
      flag('rf_neu_2'),
      flag('rf_neu_3'),
      flag('rf_cla_1'),
      flag('rf_fx_1'),
      flag('rf_fx_2'),
      flag('rf_fx_3'),
      flag('rf_fx_4'),
    ],
  },
  {
    id: 'pain_signs',
    questions: [
      flag('rf_inf_1'),
      flag('rf_ca_3'),
      flag('rf_ca_2'),
      { ...flag('rf_ca_1'), when: CANCER },
      { ...flag('rf_ca_4'), when: CANCER },
      flag('rf_ren_1'),
      flag('rf_skn_1'),
      flag('rf_spa_1'),
    ],
  },
] as const satisfies readonly SectionFacts[];
