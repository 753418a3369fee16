import { formKey } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import type { Member } from '@/lib/access/require-member';
import { contentVersion } from '@/lib/content/release';
import { recordOutcome } from '@/lib/data/outcomes';
import type { OutcomeRow } from '@/lib/data/rows/outcome-row';
import { once } from '@/lib/data/saved-once';
import { sheetLanguageOf, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import type { MeasureAnswers } from '@/lib/domain/outcomes/measure-answers.schema';
import type { KnownAnswers } from '@/lib/domain/outcomes/measure-fields';
import { readMeasure } from '@/lib/domain/outcomes/read-measure';
import { lineText } from '@/lib/domain/shared/text';

import { askHref, formIn, measureIn, readMeasured, toAsk, type Measured } from './measured';

/** What a page of one measure has bound to its form; empty texts: not so. */
export interface SentOutcome {
  clientId: string;
  measure: string;
  language: string;
  /** The row that is corrected. */
  replaces: string;
  /** One of those that are due: the next one is asked after it. */
  run: string;
  /** Other activities than the last time. */
  fresh: string;
}

type Problem = Pick<FormState, 'message'> & { errors?: FormState['errors'] };
export type StoredSent = { ok: true; to: string } | { ok: false; problem: Problem };

const refused = (message: string): StoredSent => ({ ok: false, problem: { message } });

const GONE = refused('This client is not here any more. Load the page again.');
const NO_START = refused(
  'This is asked next to the day that the client started here: sign an intake first.',
);
const NO_SENTENCES = refused(
  'The practice has not entered the sentences of this questionnaire in this language. See Settings, Questionnaires.',
);
const CHANGED = refused(
  'Somebody else has corrected this answer meanwhile. Load the page again to see theirs.',
);

const reasonText = lineText({ min: 1, max: 200, label: 'the reason' });

interface Asked {
  measure: OutcomeMeasure;
  language: SheetLanguage;
  /** The row that is corrected; null: a new answer. */
  replaced: OutcomeRow | null;
  known: KnownAnswers;
  formId: string | null;
}

const since = (answers: MeasureAnswers | undefined): string | null =>
  answers?.measure === 'groc' ? answers.since : null;

/** Why the measure cannot be asked as it was sent; null when it can. */
function refusalOf(
  { replaces }: SentOutcome,
  { measure, known, replaced, formId }: Asked,
): StoredSent | null {
  if (replaces !== '' && replaced?.answers.measure !== measure) return CHANGED;
  if (measure === 'groc' && known.since === null) return NO_START;
  return measure === 'rmdq_24' && formId === null ? NO_SENTENCES : null;
}

/** What of the answer the server knows by itself: the day to compare with, the words of the activities, the sentences. */
function askedOf(sent: SentOutcome, { rows, now }: Measured, measure: OutcomeMeasure): Asked {
  const language = sheetLanguageOf(sent.language);
  const replaced = now.standing.find(({ id }) => id === sent.replaces) ?? null;
  const isNamed = sent.fresh !== '' || replaced !== null;
  return {
    ...{ measure, language, replaced },
    formId: formIn(rows, measure, language)?.id ?? null,
    known: {
      since: since(replaced?.answers) ?? now.start,
      activities: isNamed ? [] : now.activities,
    },
  };
}

interface Reason {
  reason: string;
  errors: FormState['errors'];
}

/** Why an answer is corrected; a new one needs no reason. */
function reasonIn(formData: FormData, { replaced }: Asked): Reason {
  if (!replaced) return { reason: '', errors: [] };
  const parsed = reasonText.safeParse(formData.get('reason'));
  if (parsed.success) return { reason: parsed.data, errors: [] };
  return { reason: '', errors: [{ field: 'reason', message: 'Enter why it is corrected.' }] };
}

async function store(
  member: Member,
  { clientId, run }: SentOutcome,
  { asked, answers, reason }: { asked: Asked; answers: MeasureAnswers; reason: string },
): Promise<StoredSent> {
  const { replaced, language, formId } = asked;
  const recorded = await recordOutcome(member.scope, {
    clientId,
    outcome: { answers, day: replaced?.day ?? member.today, language, contentVersion, formId },
    ...(replaced && { correction: { replacesId: replaced.id, reason } }),
  });
  if (!recorded.ok) return recorded.reason === 'not_found' ? GONE : CHANGED;
  const to = run === '' ? null : await nextOf(member, { clientId, language });
  return { ok: true, to: to ?? `/clients/${clientId}/outcomes` };
}

/** The page of the next measure that is due; null when all are asked. */
async function nextOf(
  member: Member,
  { clientId, language }: { clientId: string; language: SheetLanguage },
): Promise<string | null> {
  const after = await readMeasured(member, clientId);
  const [next] = after ? toAsk(after) : [];
  return next ? askHref(clientId, next, { run: '1', lang: language }) : null;
}

/** Reads a form of one measure and stores its answers; says what is wrong or missing, or where to go on. */
export async function storeSent(
  member: Member,
  sent: SentOutcome,
  formData: FormData,
): Promise<StoredSent> {
  const measure = measureIn(sent.measure);
  const measured = measure && (await readMeasured(member, sent.clientId));
  if (!measure || !measured) return GONE;
  const asked = askedOf(sent, measured, measure);
  const refusal = refusalOf(sent, asked);
  if (refusal) return refusal;
  const field = (name: string): string | null => {
    const value = formData.get(name);
    return typeof value === 'string' ? value : null;
  };
  const read = readMeasure(measure, field, asked.known);
  const { reason, errors } = reasonIn(formData, asked);
  if (!read.ok) return { ok: false, problem: { errors: [...read.errors, ...errors] } };
  if (errors.length > 0) return { ok: false, problem: { errors } };
  const { answers } = read;
  const request = { action: 'record_outcome', ...sent, answers, reason };
  return once(member.scope, { key: formKey(formData), request }, (scope) =>
    store({ ...member, scope }, sent, { asked, answers, reason }),
  );
}
