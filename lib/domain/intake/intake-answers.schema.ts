import { z } from 'zod';

import { affectedSides, markSides } from '../anatomy/side';
import { consentAreas } from '../anatomy/muscle';
import { regions } from '../anatomy/region';
import { answers } from '../shared/clinical-case';
import { isoDate } from '../shared/date.schema';
import { lineText, longText, slug } from '../shared/text';
import { confirmers, suspectedCauses } from './suspected-cause';

/** What a client feels at a marked place (seeds E01–E09). */
export const symptomKinds = [
  'ache',
  'sharp',
  'shooting',
  'burning',
  'tingling',
  'numbness',
  'weakness',
  'stiffness',
] as const;
export type SymptomKind = (typeof symptomKinds)[number];

/** Feelings that come from a nerve (spec §2, rf_neu_1 and rf_neu_2; §4.10). */
export const nerveKinds: readonly SymptomKind[] = ['numbness', 'tingling', 'weakness'];

const rating = z.number().int().min(0).max(10);
const yesNo = z.enum(['yes', 'no']);
const answer = z.enum(answers);
const slugList = z.array(slug).max(60);

const cause = z.strictObject({
  cause: z.enum(suspectedCauses),
  confirmedBy: z.enum(confirmers).nullable().default(null),
});

const place = z.strictObject({
  region: z.enum(regions),
  side: z.enum(markSides),
  pain: rating.nullable().default(null),
  kinds: z.array(z.enum(symptomKinds)).max(symptomKinds.length).default([]),
});

const site = z.strictObject({ region: z.enum(regions), side: z.enum(markSides) });

/** The answer to one contraindication question. `details: null` = not asked yet, `[]` = none of these. */
const contraindicationAnswer = z.strictObject({
  answer,
  details: slugList.nullable().default(null),
  sites: z.array(site).max(40).default([]),
  /** Where it is, in words, when no place of the list is it ("left chest"). */
  elsewhere: lineText({ max: 120, label: 'where it is' }).exactOptional(),
  note: longText().default(''),
});

const consent = z.strictObject({
  given: yesNo,
  wordingVersion: z.string().max(40),
  date: isoDate,
});

const medicines = z.strictObject({
  /** Ids of the medicine list of the content. */
  ids: slugList.default([]),
  other: longText().default(''),
  /** Asked, and the client takes none. */
  none: z.boolean().optional(),
});

const pregnancy = z.strictObject({
  pregnant: answer.nullable().default(null),
  dueDate: isoDate.nullable().default(null),
});

const guardian = z.strictObject({
  name: lineText({ max: 120, label: 'the guardian’s name' }).default(''),
  relation: lineText({ max: 120, label: 'the relation' }).default(''),
  consent: yesNo.nullable().default(null),
  date: isoDate.nullable().default(null),
});

const pain = z.strictObject({
  back: rating.nullable().default(null),
  leg: rating.nullable().default(null),
  worst: rating.nullable().default(null),
});

const redFlagId = z.templateLiteral(['rf_', z.string().regex(/^[a-z0-9_]{1,60}$/)]);
const contraindicationId = z.templateLiteral(['ci_', z.string().regex(/^[a-z0-9_]{1,60}$/)]);

/** Every field without a default: one source for the whole intake and for its draft pieces. */
const fields = {
  causes: z.array(cause).max(suspectedCauses.length),
  affectedSide: z.enum(affectedSides).nullable(),
  onsetDate: isoDate.nullable(),
  flareDate: isoDate.nullable(),
  firstEpisode: z.boolean().nullable(),
  seenByDoctor: z.boolean().nullable(),
  irritable: z.boolean().nullable(),
  pain,
  places: z.array(place).max(80),
  belowKnee: z.boolean().nullable(),
  aggravators: slugList,
  easers: slugList,
  riskFactors: slugList,
  testsDone: slugList,
  otherCare: slugList,
  medicines,
  pregnancy,
  /** No default: a question that is not here has not been answered. */
  redFlags: z.partialRecord(redFlagId, answer),
  contraindications: z.partialRecord(contraindicationId, contraindicationAnswer),
  consents: z.partialRecord(z.enum(consentAreas), consent),
  guardian,
  goals: longText(),
  therapistNotes: longText(),
};

/**
 * Answers of the in-app intake, whole: what is not answered yet is null, empty or absent. Parses the database column
 * and a form; unknown fields are refused. Dates are checked against today by `intakeDateProblems`.
 */
export const intakeAnswersSchema = z.strictObject({
  causes: fields.causes.default([]),
  affectedSide: fields.affectedSide.default(null),
  onsetDate: fields.onsetDate.default(null),
  flareDate: fields.flareDate.default(null),
  firstEpisode: fields.firstEpisode.default(null),
  seenByDoctor: fields.seenByDoctor.default(null),
  irritable: fields.irritable.default(null),
  pain: fields.pain.default({ back: null, leg: null, worst: null }),
  places: fields.places.default([]),
  belowKnee: fields.belowKnee.default(null),
  aggravators: fields.aggravators.default([]),
  easers: fields.easers.default([]),
  riskFactors: fields.riskFactors.default([]),
  testsDone: fields.testsDone.default([]),
  otherCare: fields.otherCare.default([]),
  medicines: fields.medicines.default({ ids: [], other: '' }),
  pregnancy: fields.pregnancy.default({ pregnant: null, dueDate: null }),
  redFlags: fields.redFlags.default({}),
  contraindications: fields.contraindications.default({}),
  consents: fields.consents.default({}),
  guardian: fields.guardian.default({ name: '', relation: '', consent: null, date: null }),
  goals: fields.goals.default(''),
  therapistNotes: fields.therapistNotes.default(''),
});
export type IntakeAnswers = z.infer<typeof intakeAnswersSchema>;

/** A piece of an intake as it is saved while typed: any of the fields, each as strict as in the whole. */
export const intakeDraftSchema = z.strictObject(fields).partial();
export type IntakeDraft = z.infer<typeof intakeDraftSchema>;

/** An intake in which nothing has been answered. */
export function emptyIntake(): IntakeAnswers {
  return intakeAnswersSchema.parse({});
}
