import { isDueDatePossible } from '../intake/pregnancy';
import type { ToldAnswer } from './told-answers';
import { questionsToAsk, type ToldFacts } from './sections-to-ask';
import type { ToldPerson } from './told-condition';
import type { ToldQuestion } from './told-question';

/** Why an answer is not taken. A closed list: the page says it in the client's language. */
export type ToldProblem =
  /** No such question, or not one that these answers ask. */
  | 'not_asked'
  /** Another kind of answer, or something that the question does not offer. */
  | 'not_offered'
  | 'after_today'
  | 'before_birth'
  /** The flare lies before the day on which it began. */
  | 'before_onset'
  /** More than 42 weeks away, or more than 14 days past. */
  | 'due_date_impossible'
  | 'too_long';

export interface NamedProblem {
  question: string;
  problem: ToldProblem;
}

type Of<Kind extends ToldQuestion['kind']> = Extract<ToldQuestion, { kind: Kind }>;
type Given<Kind extends ToldAnswer['kind']> = Extract<ToldAnswer, { kind: Kind }>;

const unless = (isFine: boolean, problem: ToldProblem = 'not_offered'): ToldProblem | null =>
  isFine ? null : problem;

function inSeveral(question: Of<'several'>, { isNone, ticked }: Given<'several'>): boolean {
  const ids = Object.keys(ticked);
  const known = question.options.map(({ id }) => id);
  const isSure = question.maySayNotSure || Object.values(ticked).every((one) => one === 'yes');
  return isSure && !(isNone && ids.length > 0) && ids.every((id) => known.includes(id));
}

function inPlaces(question: Of<'places'>, given: Given<'places'>): boolean {
  const { marks, isNowhere, elsewhere } = given;
  const names = marks.map(({ region, side }) => `${region}.${side}`);
  const isPlaced = marks.every(({ region, side, pain, kinds }) => {
    const known = question.regions.find(({ id }) => id === region);
    const onlyPlace = question.asks === 'site' ? pain === null && kinds.length === 0 : true;
    return known !== undefined && (!known.midline || side === 'both') && onlyPlace;
  });
  const isOnce = new Set(names).size === names.length;
  return isPlaced && isOnce && !(isNowhere && (marks.length > 0 || elsewhere !== ''));
}

function inMedicines(question: Of<'medicines'>, given: Given<'medicines'>): ToldProblem | null {
  const { isNone, ids, other } = given;
  if (other.length > question.otherMax) return 'too_long';
  const known = new Set(question.medicines.map(({ id }) => id));
  const isOnce = new Set(ids).size === ids.length && ids.every((id) => known.has(id));
  return unless(isOnce && !(isNone && (ids.length > 0 || other !== '')));
}

function inWhen(question: Of<'when'>, given: Given<'when'>, person: ToldPerson) {
  const { date, isUnknown } = given;
  if (date === null) return unless(isUnknown || question.never !== null);
  if (isUnknown) return 'not_offered';
  if (date > person.today) return 'after_today';
  return unless(date >= person.birthDate, 'before_birth');
}

function inDueDate({ date }: Given<'due_date'>, { today }: ToldPerson): ToldProblem | null {
  return unless(date === null || isDueDatePossible(date, today), 'due_date_impossible');
}

function pickedProblem(question: ToldQuestion, given: ToldAnswer): ToldProblem | null {
  if (question.kind === 'choice' && given.kind === 'choice') {
    return unless(question.options.some(({ id }) => id === given.option));
  }
  if (question.kind === 'several' && given.kind === 'several') {
    return unless(inSeveral(question, given));
  }
  if (question.kind === 'places' && given.kind === 'places') {
    return unless(inPlaces(question, given));
  }
  return null;
}

function typedProblem(question: ToldQuestion, given: ToldAnswer, person: ToldPerson) {
  if (question.kind === 'medicines' && given.kind === 'medicines') {
    return inMedicines(question, given);
  }
  if (question.kind === 'when' && given.kind === 'when') return inWhen(question, given, person);
  if (question.kind === 'words' && given.kind === 'words') {
    return unless(given.text.length <= question.max, 'too_long');
  }
  return given.kind === 'due_date' ? inDueDate(given, person) : null;
}

/** The flare after the onset: a law between two answers. */
function flareProblem(asked: readonly ToldQuestion[], facts: ToldFacts): NamedProblem[] {
  const dateOf = (tells: 'onsetDate' | 'flareDate') => {
    const question = asked.find((one) => one.kind === 'when' && one.tells === tells);
    const given = question && facts.answers[question.id];
    return { id: question?.id ?? '', date: given?.kind === 'when' ? given.date : null };
  };
  const [onset, flare] = [dateOf('onsetDate'), dateOf('flareDate')];
  if (onset.date === null || flare.date === null || flare.date >= onset.date) return [];
  return [{ question: flare.id, problem: 'before_onset' }];
}

/**
 * Every answer that is not taken, by the name of its question: to a question that was not asked, of another kind, with
 * something that it does not offer, with a date that cannot be. Empty: all of it can be stored.
 */
export function toldProblems(facts: ToldFacts): NamedProblem[] {
  const asked = questionsToAsk(facts);
  const byId = new Map(asked.map((question) => [question.id, question]));
  const found = Object.entries(facts.answers).flatMap(([id, given]): NamedProblem[] => {
    const question = byId.get(id);
    if (!question) return [{ question: id, problem: 'not_asked' }];
    if (given.kind !== question.kind) return [{ question: id, problem: 'not_offered' }];
    const problem = pickedProblem(question, given) ?? typedProblem(question, given, facts);
    return problem ? [{ question: id, problem }] : [];
  });
  return [...found, ...flareProblem(asked, facts)];
}
