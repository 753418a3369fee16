import { z } from 'zod';

import { regions } from '../anatomy/region';
import { affectedSides, markSides } from '../anatomy/side';
import { dateProblems } from '../intake/date-problems';
import { confirmers, suspectedCauses } from '../intake/suspected-cause';
import { sessionLengths } from '../session-plan/time-budget';
import { answers, type ClinicalCase } from './clinical-case';
import { isIsoDate } from './iso-date';
import { onceFor } from './once-for';
import { problemLines } from './problem-lines';
import type { RuleBook } from './rule-book';
import { parseStrictJson } from './strict-json';

export type ParsedCase = { ok: true; value: ClinicalCase } | { ok: false; problems: string[] };

/** What the case file names must be in: only the ids. */
export type KnownIds = Pick<RuleBook, 'redFlags' | 'contraindications'>;

const date = z.string().refine(isIsoDate, { error: 'not a real date (YYYY-MM-DD)' });
const rating = z.number().int().min(0).max(10);
const redFlagId = z.templateLiteral(['rf_', z.string()]);
const contraindicationId = z.templateLiteral(['ci_', z.string()]);
const idText = (known: ReadonlySet<string>) =>
  z.string().superRefine((id, context) => {
    if (!known.has(id))
      context.addIssue({ code: 'custom', message: `unknown ${JSON.stringify(id)}` });
  });
const sessionLength = z
  .number()
  .refine((minutes) => sessionLengths.some((length) => length === minutes), {
    error: `must be one of ${sessionLengths.join(', ')}`,
  });

function caseSchema({ redFlags, contraindications }: KnownIds) {
  const flagIds = new Set<string>(redFlags.map((flag) => flag.id));
  const rowIds = new Set<string>(contraindications.map((row) => row.id));
  const site = z.strictObject({ region: z.enum(regions), side: z.enum(markSides) });
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
          id: idText(rowIds).pipe(contraindicationId),
          details: z.array(z.string()).default([]),
          sites: z.array(site).default([]),
        }),
      )
      .default([]),
    clearances: z
      .array(
        z.strictObject({
          for: idText(new Set([...flagIds, ...rowIds])).pipe(
            z.union([redFlagId, contraindicationId]),
          ),
          by: z.string().min(1, { error: 'missing' }),
          date,
        }),
      )
      .default([]),
    session: z.strictObject({ minutes: sessionLength, firstVisit: z.boolean().default(false) }),
  });
}

type CaseSchema = ReturnType<typeof caseSchema>;
type RawCase = z.infer<CaseSchema>;

/** Building the schema costs more than a whole consultation. */
const schemaFor = onceFor(caseSchema);

function datesOf(raw: RawCase): string[] {
  const { today, birthDate, onsetDate, flareDate } = raw;
  const dueDate = raw.pregnancy?.dueDate ?? null;
  const own = dateProblems({ today, birthDate, onsetDate, flareDate, dueDate });
  const clearances = raw.clearances.flatMap((clearance, index) =>
    clearance.date > today ? [`clearances[${index}].date: is after today`] : [],
  );
  return [...own.map(({ path, message }) => `${path}: ${message}`), ...clearances];
}

function unknownWords(raw: RawCase, { redFlags, contraindications }: KnownIds): string[] {
  const flags = new Set<string>(redFlags.map((flag) => flag.id));
  const rows = new Map(contraindications.map((row) => [row.id, row]));
  const unknownFlags = Object.keys(raw.redFlags)
    .filter((id) => !flags.has(id))
    .map((id) => `redFlags.${id}: unknown ${JSON.stringify(id)}`);
  const unknownDetails = raw.contraindications.flatMap(({ id, details }, row) =>
    details.flatMap((word, index) =>
      rows.get(id)?.details.some((detail) => detail.word === word)
        ? []
        : [`contraindications[${row}].details[${index}]: unknown ${JSON.stringify(word)}`],
    ),
  );
  return [...unknownFlags, ...unknownDetails];
}

/** Parses a case that has been read as JSON already (batch lines, stored cases). */
export function parseCase(input: unknown, known: KnownIds): ParsedCase {
  const parsed = schemaFor(known).safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: problemLines(parsed.error.issues) };
  const raw = parsed.data;
  const problems = [...unknownWords(raw, known), ...datesOf(raw)];
  if (problems.length > 0) return { ok: false, problems };
  const redFlags: ClinicalCase['redFlags'] = raw.redFlags;
  const { back, leg } = raw.pain;
  const noPain = back === 0 && leg === 0 && !raw.belowKnee;
  const pain = { back: back ?? 0, leg: leg ?? 0 };
  return { ok: true, value: { ...raw, redFlags, pain, ...(noPain ? { noPain } : {}) } };
}

/**
 * Reads a case file: the case with everything that was left out filled in, or every problem, one line each with the
 * path of the value (`contraindications[0].id: unknown "ci_foo"`).
 */
export function parseCaseFile(text: string, known: KnownIds): ParsedCase {
  const json = parseStrictJson(text);
  return json.ok ? parseCase(json.value, known) : json;
}
