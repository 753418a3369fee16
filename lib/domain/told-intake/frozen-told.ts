import { fillIn } from '../shared/fill-in';
import { isSaid } from './missing-in';
import type { ToldAnswer, ToldAnswers, ToldMark } from './told-answers';
import { keptAnswers, sectionsToAsk } from './sections-to-ask';
import type { ToldPerson } from './told-condition';
import type { ToldIntake, ToldLabels, ToldQuestion } from './told-question';

export interface FrozenToldEntry {
  /** Id of the question. */
  id: string;
  /** As it was asked, with its list. */
  question: string;
  answer: string;
  isPrivate?: true;
}

/** What was asked and answered, in the client's language, kept as it was: it reads the same whatever is asked later. */
export interface FrozenTold {
  contentVersion: string;
  language: string;
  sections: { title: string; entries: FrozenToldEntry[] }[];
}

type Of<Kind extends ToldQuestion['kind']> = Extract<ToldQuestion, { kind: Kind }>;
type Given<Kind extends ToldAnswer['kind']> = Extract<ToldAnswer, { kind: Kind }>;

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

function severalWords(question: Of<'several'>, given: Given<'several'>, labels: ToldLabels) {
  if (given.isNone) return question.none;
  const ticked = question.options.filter(({ id }) => Object.hasOwn(given.ticked, id));
  return join(
    ticked.map(({ id, label }) =>
      given.ticked[id] === 'not_sure' ? `${label} (${labels.notSure})` : label,
    ),
  );
}

function markWords({ region, side, pain, kinds }: ToldMark, question: Of<'places'>, l: ToldLabels) {
  const known = question.regions.find(({ id }) => id === region);
  const felt = question.kinds.filter(({ id }) => kinds.includes(id)).map(({ label }) => label);
  return [
    known?.label ?? region,
    ...(known?.midline ? [] : [l[side]]),
    ...(pain === null ? [] : [fillIn(l.ofTen, { number: pain })]),
    ...felt,
  ].join(', ');
}

function placesWords(question: Of<'places'>, given: Given<'places'>, labels: ToldLabels): string {
  if (given.isNowhere) return question.nowhere;
  const other = given.elsewhere === '' ? '' : `${labels.elsewhere}: ${given.elsewhere}`;
  return join([...given.marks.map((mark) => markWords(mark, question, labels)), other]);
}

function whenWords(question: Of<'when'>, given: Given<'when'>, labels: ToldLabels): string {
  if (given.date === null) return given.isUnknown ? labels.dontKnow : (question.never ?? '');
  if (!given.said) return given.date;
  const { unit, count } = given.said;
  const words = labels.ago[unit][count === 1 ? 'one' : 'many'];
  return `${fillIn(words, { number: count })} (${given.date})`;
}

function medicineWords(question: Of<'medicines'>, given: Given<'medicines'>, labels: ToldLabels) {
  if (given.isNone) return question.none;
  const names = given.ids.map((id) => question.medicines.find((one) => one.id === id)?.name ?? id);
  const other = given.other === '' ? '' : `${labels.otherMedicines}: ${given.other}`;
  return join([...names, other]);
}

const flagWords = (labels: ToldLabels) =>
  ({ yes: labels.yes, no: labels.no, not_sure: labels.notSure }) as const;

function pickedWords(question: ToldQuestion, given: ToldAnswer, labels: ToldLabels): string | null {
  if (question.kind === 'choice' && given.kind === 'choice') {
    return question.options.find(({ id }) => id === given.option)?.label ?? given.option;
  }
  if (question.kind === 'several' && given.kind === 'several') {
    return severalWords(question, given, labels);
  }
  return null;
}

function listedWords(question: ToldQuestion, given: ToldAnswer, labels: ToldLabels): string | null {
  if (question.kind === 'places' && given.kind === 'places') {
    return placesWords(question, given, labels);
  }
  if (question.kind === 'medicines' && given.kind === 'medicines') {
    return medicineWords(question, given, labels);
  }
  return null;
}

function typedWords(question: ToldQuestion, given: ToldAnswer, labels: ToldLabels): string {
  if (question.kind === 'when' && given.kind === 'when') return whenWords(question, given, labels);
  switch (given.kind) {
    case 'flag':
      return flagWords(labels)[given.answer];
    case 'rating':
      return fillIn(labels.ofTen, { number: given.value });
    case 'words':
      return given.text;
    default:
      return 'date' in given && given.date !== null ? given.date : labels.dontKnow;
  }
}

/** An answer in the words of the client's language; "not answered" where it was left out. */
export function toldAnswerWords(
  question: ToldQuestion,
  given: ToldAnswer | undefined,
  labels: ToldLabels,
): string {
  if (given?.kind !== question.kind || !isSaid(given)) return labels.notAnswered;
  return (
    pickedWords(question, given, labels) ??
    listedWords(question, given, labels) ??
    typedWords(question, given, labels)
  );
}

interface ToFreeze extends ToldPerson {
  told: ToldIntake;
  answers: ToldAnswers;
}

/** Freezes a told intake: every question that was asked, as it was asked, with its answer in words. */
export function frozenTold({ told, answers: given, birthDate, today }: ToFreeze): FrozenTold {
  const facts = { sections: told.sections, answers: given, birthDate, today };
  const answers = keptAnswers(facts);
  return {
    contentVersion: told.contentVersion,
    language: told.language,
    sections: sectionsToAsk(facts).map(({ title, questions }) => ({
      title,
      entries: questions.map((question) => ({
        id: question.id,
        question: [question.ask, ...(question.points ?? [])].join(' '),
        answer: toldAnswerWords(question, answers[question.id], told.labels),
        ...(question.isPrivate && { isPrivate: true as const }),
      })),
    })),
  };
}
