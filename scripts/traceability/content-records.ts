import { readFileSync, existsSync } from 'node:fs';

import { aboutSciatica } from '@/lib/content/about-sciatica';
import { causeItemMatrix } from '@/lib/content/cause-item-matrix';
import { causeRules } from '@/lib/content/cause-rules';
import { causes } from '@/lib/content/causes/causes';
import { contraindications } from '@/lib/content/contraindications/contraindications';
import { courseOfCare } from '@/lib/content/course-of-care';
import { equipment, equipmentIntro } from '@/lib/content/equipment';
import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import * as options from '@/lib/content/intake-options';
import { intakeWords } from '@/lib/content/intake-words';
import { muscleGroups } from '@/lib/content/muscle-groups';
import { muscles } from '@/lib/content/muscles/muscles';
import { outcomeMeasures } from '@/lib/content/outcome-measures/outcome-measures';
import { planRules } from '@/lib/content/plan-rules';
import { redFlags } from '@/lib/content/red-flags/red-flags';
import { regionDefaults } from '@/lib/content/region-defaults';
import { regions } from '@/lib/content/regions';
import { safetyNet } from '@/lib/content/safety-net';
import { sciaticNerve } from '@/lib/content/sciatic-nerve';
import { seedArticles } from '@/lib/content/seed-articles';
import { sessionPhases } from '@/lib/content/session-phases';
import { sheetTexts } from '@/lib/content/sheet-texts';
import { techniques } from '@/lib/content/techniques';
import type { HomeKind } from '@/lib/content/traceability/row';
import { textsOfSource } from '@/scripts/texts/source-texts';

type Find = (id: string) => unknown;

const byId =
  (records: readonly { id: string }[]): Find =>
  (id) =>
    records.find((record) => record.id === id);

const byKey =
  (records: Readonly<Record<string, unknown>>): Find =>
  (id) =>
    Object.hasOwn(records, id) ? records[id] : undefined;

const lists: Readonly<Record<string, readonly { id: string }[]>> = {
  aggravators: options.aggravators,
  easers: options.easers,
  riskFactors: options.riskFactors,
  testsDone: options.testsDone,
  otherCare: options.otherCare,
  symptoms: Object.entries(options.symptomLabels).map(([id, label]) => ({ id, label })),
  sides: Object.entries(options.affectedSideLabels).map(([id, label]) => ({ id, label })),
};

function optionOf(path: string): unknown {
  const [list = '', id = ''] = path.split('.');
  return lists[list]?.find((option) => option.id === id);
}

function cellOf(path: string): unknown {
  const [item = '', column = ''] = path.split('/');
  const cell = (causeItemMatrix as Record<string, Record<string, unknown>>)[item]?.[column];
  return cell === undefined ? undefined : { cell: cell === 'y' ? 'suits' : cell };
}

/** The words of a file that people read. */
function codeOf(file: string): unknown {
  if (!existsSync(file)) return undefined;
  return { text: textsOfSource(file, readFileSync(file, 'utf8')).map(({ text }) => text) };
}

/** Where the records of each kind are. */
export const findRecord: Readonly<Record<HomeKind, Find>> = {
  about: byId(aboutSciatica),
  nerve: byId([sciaticNerve]),
  cause: byId(causes),
  cause_rule: byId(causeRules),
  muscle: byId(muscles),
  muscle_group: byId(muscleGroups),
  technique: byId(techniques),
  home_item: byId(homeCareItems),
  equipment: (id) => (id === 'intro' ? { text: equipmentIntro } : byId(equipment)(id)),
  matrix_cell: cellOf,
  contraindication: byId(contraindications),
  red_flag: byId(redFlags),
  region: byKey(regions),
  region_default: (id) => regionDefaults.find(({ region }) => region === id),
  plan_rule: byId(planRules),
  safety_net: byId(safetyNet),
  sheet_text: byKey(sheetTexts),
  intake_question: byKey(intakeWords),
  intake_option: optionOf,
  outcome_measure: byId(outcomeMeasures),
  course_of_care: () => courseOfCare,
  session_phase: byId(sessionPhases),
  seed_article: byId(seedArticles),
  code: codeOf,
};
