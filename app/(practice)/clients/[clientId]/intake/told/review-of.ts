import { askedQuestions } from '@/app/asked-questions';
import { shownDate } from '@/app/shown-date';
import { shownMoment } from '@/app/shown-moment';
import type { ToldReviewView } from '@/components/told-intake/told-review';
import type { Member } from '@/lib/access/require-member';
import { aboutLanguages } from '@/lib/content/languages/language-choices';
import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import { toldRules } from '@/lib/content/told-intake/told-rules';
import type { ClientRow } from '@/lib/data/rows/client-row';
import type { IntakeRow } from '@/lib/data/rows/intake-row';
import type { ToldIntakeRow } from '@/lib/data/rows/told-intake-row';
import { emptyIntake } from '@/lib/domain/intake/intake-answers.schema';
import { compareTold } from '@/lib/domain/told-intake/compare-told';
import { frozenTold } from '@/lib/domain/told-intake/frozen-told';
import type { Settlement } from '@/lib/domain/told-intake/settle-told';
import { toIntake, type MappedTold } from '@/lib/domain/told-intake/to-intake';
import { toldAnswersSchema } from '@/lib/domain/told-intake/told-answers.schema';
import {
  intakeLines,
  toldLines,
  withUnsure,
  type ToldLine,
} from '@/lib/domain/told-intake/told-lines';
import { today as dayIn } from '@/lib/platform/clock';

import { toldMeasured } from './told-measured';

/** The therapist reads it in the language of the practice; the client's own stands in the frozen copy. */
const inEnglish = toldIntakeIn('en');

interface Told {
  told: ToldIntakeRow;
  client: Pick<ClientRow, 'birthDate'>;
  timeZone: string;
}

/** Age and dates count on the day of sending: what the client was asked then is what was answered. */
function factsOf({ told, client, timeZone }: Told) {
  const answers = toldAnswersSchema.parse(told.answers);
  const today = dayIn(timeZone, told.sentAt ?? told.updatedAt);
  return { answers, person: { birthDate: client.birthDate, today } };
}

/** What was told in the fields of the intake. */
export function mappedTold(given: Told): MappedTold {
  const { answers, person } = factsOf(given);
  return toIntake({ told: { sections: inEnglish.sections, answers }, ...person, rules: toldRules });
}

/** Everything that was told, in the words of the form, with what a client said who is not sure. */
export function toldLinesOf(given: Told): ToldLine[] {
  const { draft, unsure } = mappedTold(given);
  const plain = toldLines(draft, { base: emptyIntake(), questions: askedQuestions });
  return withUnsure(plain, unsure);
}

/** Who settled what, and when, in words. */
export function settlementsOf({ settled }: ToldIntakeRow, timeZone: string): Settlement[] {
  return settled.map(({ path, stands, byName, at }) => ({
    ...{ path, stands },
    by: `${byName}, ${shownMoment(at, timeZone)}`,
  }));
}

const asks: ReadonlyMap<string, string> = new Map([
  ...askedQuestions.redFlags.map(({ id, ask }) => [`redFlags.${id}`, ask] as const),
  ...askedQuestions.conditions.flatMap(({ conditions }) =>
    conditions.map(({ id, ask }) => [`contraindications.${id}`, ask] as const),
  ),
]);

/** What a client has told, against the intake that was signed before it. */
export function toldReviewOf(
  { told, client, member }: { told: ToldIntakeRow; client: ClientRow; member: Member },
  before: IntakeRow | null,
): ToldReviewView {
  const { timeZone } = member.practice;
  const { answers, person } = factsOf({ told, client, timeZone });
  const { observed } = mappedTold({ told, client, timeZone });
  const lines = toldLinesOf({ told, client, timeZone });
  const known = before ? intakeLines(before.answers, askedQuestions) : null;
  const signedOn = before?.signedAt ? dayIn(timeZone, before.signedAt) : null;
  const language = aboutLanguages[told.language].inEnglish;
  const seen = observed.map(({ path, ...one }) => {
    return { ...one, path, question: asks.get(path) ?? path };
  });
  return {
    sent: `${shownMoment(told.sentAt ?? told.updatedAt, timeZone)}, in ${language}`,
    since: signedOn && `the intake of ${shownDate(signedOn, member.today)}`,
    news: compareTold({ before: known, told: lines }).news,
    unsure: lines.filter(({ said }) => said !== undefined),
    settlements: settlementsOf(told, timeZone),
    looks: seen.filter(({ kind }) => kind === 'look'),
    notTold: seen.filter(({ kind }) => kind === 'not_told'),
    measured: toldMeasured(answers, inEnglish.sections),
    asked: frozenTold({ told: inEnglish, answers, ...person }).sections,
    lines,
  };
}
