import { z } from 'zod';

import { consentAreas, type ConsentArea } from '../anatomy/muscle';
import { lineText } from '../shared/text';
import { consentParties, consentWays, type ConsentParty, type ConsentWay } from './consent-record';
import type { ConsentTexts } from './consent-texts';
import type { Signature } from './signature';
import { drawingSchema } from './signature.schema';

/** What the form says: which areas, yes or no, by whom, how it was signed. */
export interface SentConsents {
  /** Areas that were answered; the others are left as they are. */
  answers: Partial<Record<ConsentArea, boolean>>;
  party: ConsentParty;
  /** Who stands for the client; null: the client does. */
  guardian: { name: string; relation: string } | null;
  /** Null: told the therapist in words. */
  signature: Signature | null;
}

/** A message at each field, by the name of the field. */
export type ConsentProblems = { field: string; message: string }[];

interface FormRules {
  problems: ConsentTexts['problems'];
  /** How it may be said here: a client alone cannot have told the therapist. */
  ways: readonly ConsentWay[];
}

type Read<Value> = { ok: true; value: Value } | { ok: false; errors: ConsentProblems };

/** Name of the field of an area. */
export const giveField = (area: ConsentArea): string => `give.${area}`;

const line = lineText({ max: 120 });

function answersIn(form: ReadonlyMap<string, unknown>): SentConsents['answers'] {
  return Object.fromEntries(
    consentAreas.flatMap((area) => {
      const said = form.get(giveField(area));
      return said === 'yes' || said === 'no' ? [[area, said === 'yes']] : [];
    }),
  );
}

function lineIn(
  form: ReadonlyMap<string, unknown>,
  field: string,
  { min, problem, tooLong }: { min: number; problem: string; tooLong: string },
): Read<string> {
  const sent = form.get(field);
  const parsed = line.safeParse(sent ?? '');
  if (!parsed.success) {
    const isLong = typeof sent === 'string' && sent.length > 120;
    return { ok: false, errors: [{ field, message: isLong ? tooLong : problem }] };
  }
  return parsed.data.length >= min
    ? { ok: true, value: parsed.data }
    : { ok: false, errors: [{ field, message: problem }] };
}

function guardianIn(
  form: ReadonlyMap<string, unknown>,
  { problems: { noGuardian, noRelation, tooLong } }: FormRules,
): Read<{ name: string; relation: string }> {
  const name = lineIn(form, 'guardianName', { min: 2, problem: noGuardian, tooLong });
  const relation = lineIn(form, 'guardianRelation', { min: 2, problem: noRelation, tooLong });
  if (name.ok && relation.ok) {
    return { ok: true, value: { name: name.value, relation: relation.value } };
  }
  return {
    ok: false,
    errors: [...(name.ok ? [] : name.errors), ...(relation.ok ? [] : relation.errors)],
  };
}

function drawnIn(sent: unknown): unknown {
  if (typeof sent !== 'string') return null;
  try {
    return JSON.parse(sent);
  } catch {
    return null;
  }
}

function signatureIn(
  form: ReadonlyMap<string, unknown>,
  { problems, ways }: FormRules,
): Read<Signature | null> {
  const way = z.enum(consentWays).safeParse(form.get('way'));
  if (!way.success || !ways.includes(way.data)) {
    return { ok: false, errors: [{ field: 'way', message: problems.noWay }] };
  }
  if (way.data === 'told') return { ok: true, value: null };
  if (way.data === 'drawn') {
    const drawing = drawingSchema.safeParse(drawnIn(form.get('strokes')));
    return drawing.success
      ? { ok: true, value: { way: 'drawn', drawing: drawing.data } }
      : { ok: false, errors: [{ field: 'strokes', message: problems.notDrawn }] };
  }
  const { notTyped: problem, tooLong } = problems;
  const name = lineIn(form, 'typed', { min: 2, problem, tooLong });
  return name.ok ? { ok: true, value: { way: 'typed', name: name.value } } : name;
}

type Who = Pick<SentConsents, 'party' | 'guardian'>;

function whoIn(form: ReadonlyMap<string, unknown>, rules: FormRules): Read<Who> {
  const party = z.enum(consentParties).safeParse(form.get('party'));
  if (!party.success) {
    return { ok: false, errors: [{ field: 'party', message: rules.problems.noParty }] };
  }
  if (party.data === 'client') return { ok: true, value: { party: 'client', guardian: null } };
  const guardian = guardianIn(form, rules);
  return guardian.ok
    ? { ok: true, value: { party: 'guardian', guardian: guardian.value } }
    : guardian;
}

const errorsOf = (read: Read<unknown>): ConsentProblems => (read.ok ? [] : read.errors);

/**
 * The form of consents as it was sent, or what is missing, at each field in its order. An empty signature, and a dot, are
 * none. The texts are not sent: whoever stores it takes them from the content.
 */
export function readConsentForm(
  sent: Iterable<readonly [string, unknown]>,
  rules: FormRules,
): Read<SentConsents> {
  const form = new Map(sent);
  const answers = answersIn(form);
  const none = Object.keys(answers).length === 0;
  const who = whoIn(form, rules);
  const signature = signatureIn(form, rules);
  if (who.ok && signature.ok && !none) {
    return { ok: true, value: { answers, ...who.value, signature: signature.value } };
  }
  const noAnswer = { field: giveField('general'), message: rules.problems.noAnswer };
  return {
    ok: false,
    errors: [...(none ? [noAnswer] : []), ...errorsOf(who), ...errorsOf(signature)],
  };
}
