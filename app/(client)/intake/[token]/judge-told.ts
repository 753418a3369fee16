import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import type { StoredAnswers } from '@/lib/data/rows/told-intake-row';
import type { JudgedAnswers } from '@/lib/data/told-alarms';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { missingIn } from '@/lib/domain/told-intake/missing-in';
import { sectionsToAsk, type ToldFacts } from '@/lib/domain/told-intake/sections-to-ask';
import { toldAlarm } from '@/lib/domain/told-intake/told-alarm';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import { toldAnswersSchema } from '@/lib/domain/told-intake/told-answers.schema';
import { toldProblems, type NamedProblem } from '@/lib/domain/told-intake/told-problems';
import { isWrongTapId, wrongTaps } from '@/lib/domain/told-intake/wrong-tap';

/** Every language asks the same: what is known of the questions is read in one. */
const [first] = sheetLanguages;
const sections = () => toldIntakeIn(first).sections;

const questions = () => sections().flatMap((section) => section.questions);

const questionIds = (): Set<string> => new Set(questions().map(({ id }) => id));

/** Where something may be stored: at a question, or as the word on a tap that raised a danger sign. */
export function placesOfAnswers(): (id: string, kind: string | undefined) => boolean {
  const known = questionIds();
  return (id, kind) =>
    known.has(id) ||
    ((kind === undefined || kind === 'wrong_tap') && isWrongTapId(id, questions()));
}

interface Person {
  birthDate: IsoDate;
  today: IsoDate;
}

/** The stored answers as the rules read them; one of another shape, of before, is as good as none. */
export function answersOf(stored: StoredAnswers): ToldAnswers {
  const each = Object.entries(stored).map(([id, given]) =>
    toldAnswersSchema.safeParse({ [id]: given }),
  );
  return Object.assign({}, ...each.map((one) => (one.success ? one.data : {}))) as ToldAnswers;
}

const factsOf = (stored: StoredAnswers, person: Person): ToldFacts => ({
  sections: sections(),
  answers: answersOf(stored),
  ...person,
});

/** Which danger signs the practice has to hear of, which the client calls a wrong tap, and how far it is. */
export function judgeTold(stored: StoredAnswers, person: Person): JudgedAnswers {
  const facts = factsOf(stored, person);
  const alarm = toldAlarm(facts);
  const asked = sectionsToAsk(facts);
  const done = asked.filter(
    (section) =>
      missingIn(section, facts.answers).length === 0 &&
      section.questions.some(({ id }) => id in facts.answers),
  );
  return {
    alarms: (alarm?.rules ?? []).map((rule) => ({ rule, alarm: alarm?.level ?? 'urgent' })),
    wrongTaps: wrongTaps(facts),
    sections: { done: done.length, all: asked.length },
  };
}

/** What cannot be taken of these answers; what is not asked any more is left where it is, and not counted. */
export function problemsOf(stored: StoredAnswers, person: Person): NamedProblem[] {
  const problems = toldProblems(factsOf(stored, person));
  return problems.filter(({ problem }) => problem !== 'not_asked');
}

/** Sections that lack an answer, or hold one that cannot be taken. */
export function unfinishedSections(stored: StoredAnswers, person: Person): string[] {
  const facts = factsOf(stored, person);
  const wrong = new Set(problemsOf(stored, person).map(({ question }) => question));
  return sectionsToAsk(facts)
    .filter(
      (section) =>
        missingIn(section, facts.answers).length > 0 ||
        section.questions.some(({ id }) => wrong.has(id)),
    )
    .map(({ id }) => id);
}
