import { z } from 'zod';

import { regions } from '../anatomy/region';
import { affectedSides, markSides } from '../anatomy/side';
import { confirmers, suspectedCauses } from '../intake/suspected-cause';
import { sessionLengths } from '../session-plan/time-budget';
import { caseFileProblems, idsOf, type KnownIds } from './case-file-problems';
import { answers, type ClinicalCase } from './clinical-case';
import { isIsoDate } from './iso-date';
import { onceFor } from './once-for';
import { quoted } from './path-text';
import { problemLines } from './problem-lines';
import { parseStrictJson } from './strict-json';

export type ParsedCase = { ok: true; value: ClinicalCase } | { ok: false; problems: string[] };

const date = z.string().refine(isIsoDate, { error: 'not a real date (YYYY-MM-DD)' });
const rating = z.number().int().min(0).max(10);
const redFlagId = z.templateLiteral(['rf_', z.string()]);
const contraindicationId = z.templateLiteral(['ci_', z.string()]);
const idText = (known: ReadonlySet<string>) =>
  z.string().superRefine((id, context) => {
    if (!known.has(id)) context.addIssue({ code: 'custom', message: `unknown ${quoted(id)}` });
  });
const sessionLength = z
  .number()
  .refine((minutes) => sessionLengths.some((length) => length === minutes), {
    error: `must be one of ${sessionLengths.join(', ')}`,
  });

/** A mark on a side that is not sure counts as both (decisions 16). */
const siteSide = z
  .enum([...markSides, 'unsure'])
  .transform((side) => (side === 'unsure' ? 'both' : side));

function caseSchema(known: KnownIds) {
  const { flags, rows } = idsOf(known);
  const site = z.strictObject({ region: z.enum(regions), side: siteSide });
  return z.strictObject({
    today: date,
    birthDate: date.nullable().default(null),
    affectedSide: z.enum(affectedSides),
    causes: z
      .array(
        z.strictObject({
          cause: z.enum(suspectedCauses),
          confirmedBy: z.enum(confirmers).default('self'),
        }),
      )
      .min(1),
    onsetDate: date.nullable().default(null),
    flareDate: date.nullable().default(null),
    irritable: z.boolean().default(false),
    firstEpisode: z.boolean().nullable().default(null),
    seenByDoctor: z.boolean().nullable().default(null),
    pain: z.strictObject({ back: rating.optional(), leg: rating.optional() }).default({}),
    belowKnee: z.boolean().default(false),
    pregnancy: z.strictObject({ dueDate: date }).nullable().default(null),
    redFlags: z.record(z.string(), z.enum(answers)).default({}),
    contraindications: z
      .array(
        z.strictObject({
          id: idText(rows).pipe(contraindicationId),
          details: z.array(z.string()).default([]),
          sites: z.array(site).default([]),
        }),
      )
      .default([]),
    clearances: z
      .array(
        z.strictObject({
          for: idText(new Set([...flags, ...rows])).pipe(z.union([redFlagId, contraindicationId])),
          by: z.string().regex(/\S/, { error: 'must not be empty' }),
          date,
        }),
      )
      .default([]),
    session: z.strictObject({ minutes: sessionLength, firstVisit: z.boolean().default(false) }),
  });
}

/** Building the schema costs more than a whole consultation. */
const schemaFor = onceFor(caseSchema);

function caseOf(raw: z.infer<ReturnType<typeof caseSchema>>): ClinicalCase {
  const redFlags: ClinicalCase['redFlags'] = raw.redFlags;
  const { back, leg } = raw.pain;
  const noPain = back === 0 && leg === 0 && !raw.belowKnee;
  const pain = { back: back ?? 0, leg: leg ?? 0 };
  return { ...raw, redFlags, pain, ...(noPain ? { noPain } : {}) };
}

/** Parses a case that has been read as JSON already (batch lines, stored cases). */
export function parseCase(input: unknown, known: KnownIds): ParsedCase {
  const parsed = schemaFor(known).safeParse(input, { reportInput: true });
  const shape = parsed.success ? [] : problemLines(parsed.error.issues);
  const problems = [...shape, ...caseFileProblems(input, known)];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: caseOf(parsed.data) };
}

/**
 * Reads a case file: the case with everything that was left out filled in, or every problem, one line each with the
 * path of the value (`contraindications[0].id: unknown "ci_foo"`).
 */
export function parseCaseFile(text: string, known: KnownIds): ParsedCase {
  const json = parseStrictJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const parsed = parseCase(json.value, known);
  if (json.twice.length === 0) return parsed;
  const twice = json.twice.map((path) => `${path}: key stands twice`);
  return { ok: false, problems: [...twice, ...(parsed.ok ? [] : parsed.problems)] };
}
