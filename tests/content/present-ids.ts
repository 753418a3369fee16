import { functionalTests } from '@/lib/content/functional-tests';
import { causes } from '@/lib/content/causes/causes';
import { contraindications } from '@/lib/content/contraindications/contraindications';
import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import * as options from '@/lib/content/intake-options';
import { medicineClasses } from '@/lib/content/medicines';
import { muscles } from '@/lib/content/muscles/muscles';
import { noteBlocks } from '@/lib/content/note-blocks';
import { avoidedMeasures } from '@/lib/content/outcome-measures/avoided-measures';
import { outcomeMeasures } from '@/lib/content/outcome-measures/outcome-measures';
import { pematItems } from '@/lib/content/pemat';
import { planRules } from '@/lib/content/plan-rules';
import { planTemplates } from '@/lib/content/plan-templates/plan-templates';
import { positions } from '@/lib/content/positions';
import { reasons } from '@/lib/content/reasons';
import { redFlags } from '@/lib/content/red-flags/red-flags';
import type { ReleasedKind } from '@/lib/content/released-ids';
import { safetyNet } from '@/lib/content/safety-net';
import { ownWords } from '@/lib/content/sheet-own-words';
import { sheetTexts } from '@/lib/content/sheet-texts';
import { sources } from '@/lib/content/sources';
import { techniques } from '@/lib/content/techniques';

const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** Every id that records of a practice may hold, as the content has it now. */
export const presentIds: Readonly<Record<ReleasedKind, readonly string[]>> = {
  redFlags: idsOf(redFlags),
  contraindications: idsOf(contraindications),
  contraindicationDetails: contraindications.flatMap((row) =>
    row.details.map((detail) => `${row.id}.${detail.word}`),
  ),
  causes: idsOf(causes),
  muscles: idsOf(muscles),
  techniques: idsOf(techniques),
  positions: idsOf(positions),
  homeCareItems: idsOf(homeCareItems),
  reasons: reasons.map(({ code }) => code),
  planRules: idsOf(planRules),
  planTemplates: idsOf(planTemplates),
  sheetBlocks: [...idsOf(safetyNet), ...idsOf(Object.values(sheetTexts)), ...idsOf(ownWords)],
  sources: sources.map(({ mark }) => mark),
  medicines: [
    ...new Set(medicineClasses.flatMap((group) => [group.id, ...idsOf(group.medicines)])),
  ],
  aggravators: idsOf(options.aggravators),
  easers: idsOf(options.easers),
  riskFactors: idsOf(options.riskFactors),
  testsDone: idsOf(options.testsDone),
  otherCare: idsOf(options.otherCare),
  outcomeMeasures: idsOf(outcomeMeasures),
  outcomeItems: outcomeMeasures.flatMap((measure) =>
    measure.items.map((item) => `${measure.id}.${item.id}`),
  ),
  avoidedMeasures: idsOf(avoidedMeasures),
  functionalTests: idsOf(functionalTests),
  noteFields: noteBlocks.flatMap((block) => block.fields.map((field) => `${block.id}.${field.id}`)),
  pematItems: idsOf(pematItems),
  consentVersions: options.consentWordings.map(({ version }) => version),
};
