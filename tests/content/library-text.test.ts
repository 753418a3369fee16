/**
 * Pages of the library word for word, as a person has read and approved them. After a change that is meant, write them
 * anew with FASCICLE_APPROVE_PAGES=1 and read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import type { LibraryKind } from '@/lib/domain/library/library-record';

import { libraryPageText } from './library-page-text';

const FOLDER = path.resolve('tests/content/library-text');
const isApproving = process.env['FASCICLE_APPROVE_PAGES'] === '1';

/** Of each kind, records that differ in what they have. */
const PAGES: readonly (readonly [LibraryKind, string])[] = [
  ['cause', 'disc_herniation'],
  ['cause', 'trauma'],
  ['cause', 'unknown'],
  ['muscle', 'piriformis'],
  ['muscle', 'hamstrings'],
  ['muscle', 'psoas_major'],
  ['muscle', 'thoracolumbar_fascia'],
  ['technique', 'trigger_point_pressure'],
  ['technique', 'post_isometric_relaxation'],
  ['technique', 'thermal_pack_in_clinic'],
  ['home_care_item', 'two_balls_back'],
  ['home_care_item', 'cold_pack'],
  ['home_care_item', 'low_impact_activity'],
  ['home_care_item', 'sleep_pillows'],
  ['contraindication', 'ci_red_flag_open'],
  ['contraindication', 'ci_bruise_haematoma'],
  ['contraindication', 'ci_anticoagulant'],
  ['contraindication', 'ci_spinal_tumour_active'],
  ['contraindication', 'ci_hip_replacement_recent'],
  ['contraindication', 'ci_first_session'],
  ['red_flag', 'rf_ces_1'],
  ['red_flag', 'rf_psy_1'],
  ['red_flag', 'rf_dx_1'],
  ['red_flag', 'rf_spa_1'],
  ['region', 'deep_gluteal'],
  ['region', 'foot'],
  ['position', 'prone_bolstered'],
  ['position', 'seated'],
  ['pressure_scale', 'walton'],
  ['plan_rule', 'time_budgets'],
  ['plan_rule', 'pv_07'],
  ['plan_template', 'disc_later_gluteal'],
  ['plan_template', 'unknown_careful'],
  ['outcome_measure', 'rmdq_24'],
  ['outcome_measure', 'nprs_leg'],
  ['functional_test', 'straight_leg_raise'],
  ['outcome_measure', 'psfs'],
  ['outcome_measure', 'body_chart'],
  ['functional_test', 'sit_to_stand_five'],
  ['background', 'how_common_back_pain'],
  ['equipment', 'helper'],
  ['disposition', 'crisis'],
  ['sheet_text', 'client_page_emergency'],
  ['source', 'S003'],
  ['source', 'R'],
  ['disposition', 'emergency'],
  ['sheet_text', 'emergency'],
  ['equipment', 'tennis_ball'],
  ['related_picture', 'hip_osteoarthritis'],
  ['background', 'sciatic_nerve'],
  ['source', 'V28'],
];

describe.each(PAGES.map(([kind, id]) => ({ kind, id })))('the page of $kind $id', (ref) => {
  it('reads as it was approved', () => {
    const file = path.join(FOLDER, `${ref.kind}.${ref.id}.txt`);
    const text = libraryPageText(ref);
    if (isApproving) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
