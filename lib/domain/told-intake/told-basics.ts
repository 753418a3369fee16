import type { IntakeDraft } from '../intake/intake-answers.schema';
import type { Answer } from '../shared/clinical-case';
import type { ToldAnswers } from './told-answers';
import { toldLists, type ToldQuestion } from './told-question';
import { pickedOf, type allSaid } from './told-votes';

interface Told {
  asked: readonly ToldQuestion[];
  answers: ToldAnswers;
  said: ReturnType<typeof allSaid>;
}

interface Basics {
  draft: IntakeDraft;
  unsure: string[];
}

const nothing = (): Basics => ({ draft: {}, unsure: [] });

/** The reading that holds back more, for a client who is not sure. */
const STRICTER = {
  firstEpisode: true,
  seenByDoctor: false,
  irritable: true,
  belowKnee: true,
} as const;

function facts({ said }: Told): Basics {
  const found = nothing();
  for (const { tell } of pickedOf(said, 'fact')) {
    const { fact, answer } = tell;
    found.draft[fact] = answer === 'not_sure' ? STRICTER[fact] : answer === 'yes';
    if (answer === 'not_sure') found.unsure.push(fact);
  }
  return found;
}

/** "Maybe" counts as there; maybe only means that nobody knows, and both readings hold (decisions 9). */
function causes({ said }: Told): Basics {
  const told = pickedOf(said, 'cause');
  if (told.length === 0) return nothing();
  const [by] = pickedOf(said, 'confirmed_by');
  const confirmedBy = by?.tell.by ?? null;
  const isSure = told.some(({ picked }) => picked === 'yes');
  const named = told.map(({ tell }) => ({ cause: tell.cause, confirmedBy }));
  const unknown = { cause: 'unknown', confirmedBy: 'self' } as const;
  return {
    draft: { causes: isSure ? named : [...named, unknown] },
    unsure: told.some(({ picked }) => picked === 'not_sure') ? ['causes'] : [],
  };
}

function side({ said }: Told): Basics {
  const [told] = pickedOf(said, 'side');
  if (!told) return nothing();
  const affectedSide = told.tell.side;
  return { draft: { affectedSide }, unsure: affectedSide === 'unsure' ? ['affectedSide'] : [] };
}

function lists({ said }: Told): Basics {
  const draft: IntakeDraft = {};
  for (const list of toldLists) {
    const isAsked = said.some(({ tell }) => tell.kind === 'list' && tell.list === list);
    if (!isAsked) continue;
    draft[list] = pickedOf(said, 'list').flatMap(({ tell }) =>
      tell.list === list ? [tell.id] : [],
    );
  }
  return { draft, unsure: [] };
}

function dates({ asked, answers }: Told): Basics {
  const found = nothing();
  for (const question of asked) {
    const given = answers[question.id];
    if (question.kind !== 'when' || given?.kind !== 'when') continue;
    found.draft[question.tells] = given.date;
    if (given.isUnknown) found.unsure.push(question.tells);
  }
  return found;
}

function pain({ asked, answers }: Told): Basics {
  const scores = { back: null, leg: null, worst: null } as NonNullable<IntakeDraft['pain']>;
  for (const question of asked) {
    const given = answers[question.id];
    if (question.kind === 'rating' && given?.kind === 'rating')
      scores[question.tells] = given.value;
  }
  const isTold = Object.values(scores).some((score) => score !== null);
  return { draft: isTold ? { pain: scores } : {}, unsure: [] };
}

const BELOW_KNEE: readonly string[] = ['fibular_head', 'calf', 'foot'];

function places({ asked, answers }: Told): Basics {
  const question = asked.find((one) => one.kind === 'places' && one.tells === 'places');
  const given = question && answers[question.id];
  if (given?.kind !== 'places') return nothing();
  const marked = given.marks.map(({ kinds, ...mark }) => ({ ...mark, kinds: [...kinds] }));
  const isBelow = marked.some(({ region }) => BELOW_KNEE.includes(region));
  return { draft: { places: marked, ...(isBelow && { belowKnee: true }) }, unsure: [] };
}

function medicines({ asked, answers }: Told): Basics {
  const question = asked.find(({ kind }) => kind === 'medicines');
  const given = question && answers[question.id];
  if (given?.kind !== 'medicines') return nothing();
  const { ids, other, isNone } = given;
  const told = { ids: [...ids], other: other.trim(), ...(isNone && { none: true }) };
  return { draft: { medicines: told }, unsure: [] };
}

/** Undefined where no date was asked for or answered; null where the client does not know it. */
function dueDateOf({ asked, answers }: Told): string | null | undefined {
  const question = asked.find(({ kind }) => kind === 'due_date');
  const given = question && answers[question.id];
  return given?.kind === 'due_date' ? given.date : undefined;
}

function pregnancy(told: Told): Basics {
  const [picked] = pickedOf(told.said, 'pregnant');
  if (!picked) return nothing();
  const pregnant: Answer = picked.tell.answer;
  const dueDate = dueDateOf(told);
  const unsure = pregnant === 'not_sure' ? ['pregnancy.pregnant'] : [];
  return {
    draft: { pregnancy: { pregnant, dueDate: dueDate ?? null } },
    unsure: dueDate === null ? [...unsure, 'pregnancy.dueDate'] : unsure,
  };
}

function goals({ asked, answers }: Told): Basics {
  const question = asked.find((one) => one.kind === 'words' && one.tells === 'goals');
  const given = question && answers[question.id];
  return given?.kind === 'words' ? { draft: { goals: given.text.trim() }, unsure: [] } : nothing();
}

const PARTS = [facts, causes, side, lists, dates, pain, places, medicines, pregnancy, goals];

/** Everything of an intake but conditions and red flags, as it was told. */
export function toldBasics(told: Told): Basics {
  const parts = PARTS.map((part) => part(told));
  return {
    draft: Object.assign({}, ...parts.map(({ draft }) => draft)) as IntakeDraft,
    unsure: parts.flatMap(({ unsure }) => unsure),
  };
}
