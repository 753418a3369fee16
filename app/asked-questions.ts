import { conditionGroups } from '@/lib/content/contraindications/condition-groups';
import {
  affectedSideLabels,
  aggravators,
  confirmerLabels,
  consentWordings,
  easers,
  otherCare,
  riskFactors,
  symptomLabels,
  testsDone,
  type IntakeOption,
} from '@/lib/content/intake-options';
import { intakeWords } from '@/lib/content/intake-words';
import { medicineClasses } from '@/lib/content/medicines';
import { regions } from '@/lib/content/regions';
import { ruleBook } from '@/lib/content/rule-book';
import { midlineRegions, regions as regionIds, type Region } from '@/lib/domain/anatomy/region';
import type {
  AskedCondition,
  AskedFlag,
  AskedOption,
  AskedRegion,
  IntakeQuestions,
} from '@/lib/domain/intake/intake-questions';
import type { Contraindication } from '@/lib/domain/screening/contraindication';
import type { RedFlag } from '@/lib/domain/screening/red-flag';

const regionGroups: Readonly<Record<string, readonly Region[]>> = {
  Back: ['thoracic', 'lumbar_midline', 'lumbar_paravertebral', 'flank_kidney', 'rib12'],
  'Pelvis and hip': [
    'sacrum',
    'coccyx',
    'si_psis',
    'iliac_crest',
    'gluteal',
    'deep_gluteal',
    'ischial',
    'lateral_hip',
  ],
  Front: ['abdomen', 'groin_femoral', 'anterior_thigh'],
  Leg: [
    'medial_thigh',
    'lateral_thigh',
    'posterior_thigh',
    'popliteal',
    'fibular_head',
    'calf',
    'foot',
  ],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function askedRegion(id: Region): AskedRegion {
  const group = Object.keys(regionGroups).find((name) => regionGroups[name]?.includes(id));
  return {
    id,
    label: capital(regions[id].therapist),
    group: group ?? 'Other',
    midline: (midlineRegions as readonly Region[]).includes(id),
  };
}

function labelled<Id extends string>(labels: Readonly<Record<Id, string>>): AskedOption<Id>[] {
  return (Object.keys(labels) as Id[]).map((id) => ({ id, label: labels[id] }));
}

/** Only what is shown goes to the browser: no sources, no effects. */
const plain = (options: readonly IntakeOption[]): AskedOption[] =>
  options.map(({ id, label, hint }) => ({ id, label, ...(hint ? { hint } : {}) }));

function askedFlag(flag: RedFlag): AskedFlag {
  const { id, ask, level, starred, therapistNote, privateQuestion, retired } = flag;
  return {
    id,
    ask,
    level,
    starred,
    therapistNote,
    ...(privateQuestion && { privateQuestion }),
    ...(retired && { retired }),
  };
}

function askedCondition(row: Contraindication): AskedCondition {
  const { id, name, askedAs = name, ask, aliases = [], details, takesSites } = row;
  const words = details.map(({ word, label }) => ({ word, label }));
  return { id, name: askedAs, ask, aliases, details: words, takesSites };
}

/** The whole intake in words: drawn by the page, frozen with the answers, and quoted by the findings. */
export const askedQuestions: IntakeQuestions = {
  contentVersion: ruleBook.contentVersion,
  words: intakeWords,
  causes: ruleBook.causes
    .filter((cause) => !cause.retired)
    .map(({ id, name, summary }) => ({ id, label: name, hint: summary })),
  confirmers: labelled(confirmerLabels),
  sides: labelled(affectedSideLabels),
  kinds: labelled(symptomLabels),
  regions: regionIds.map(askedRegion),
  aggravators: plain(aggravators),
  easers: plain(easers),
  riskFactors: plain(riskFactors),
  testsDone: plain(testsDone),
  otherCare: plain(otherCare),
  medicines: medicineClasses.map(({ id, name, raises, raisesTogether, medicines }) => ({
    ...{ id, name, raises, medicines },
    ...(raisesTogether && { raisesTogether }),
  })),
  redFlags: ruleBook.redFlags.map(askedFlag),
  conditions: conditionGroups.map(({ id, title, rows }) => ({
    id,
    title,
    conditions: rows.filter((row) => !row.derived && !row.retired).map(askedCondition),
  })),
  consents: consentWordings,
};
