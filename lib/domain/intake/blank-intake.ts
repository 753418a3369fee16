import type { Confirmer } from './suspected-cause';
import type { AskedOption, IntakeField, IntakeQuestions } from './intake-questions';

/** A question on paper, with what is needed to answer it with a pen. */
export type BlankQuestion =
  /** Room to write: a line, or several. */
  | { kind: 'lines'; ask: string; hint: string; lines: number }
  /** Boxes to tick. */
  | { kind: 'ticks'; ask: string; hint: string; options: string[] }
  /** 0 to 10, one to be ringed. */
  | { kind: 'scale'; ask: string; hint: string }
  /** The outlines of a body to draw on, from behind and from the front. */
  | { kind: 'body'; ask: string; hint: string; options: string[] }
  /** Rows with a box in each column. */
  | { kind: 'table'; ask: string; hint: string; columns: string[]; rows: BlankRow[] };

/** A row of boxes. */
export interface BlankRow {
  ask: string;
  /** What a yes means for today: "Emergency", "Urgent", "Refer"; empty where it means nothing by itself. */
  level: string;
  /** The client may answer it alone, on paper that nobody looks at meanwhile. */
  isPrivate: boolean;
  /** To tick below a yes. */
  details: string[];
  /** A yes asks for the place and its side. */
  asksPlace: boolean;
}

export interface BlankSection {
  title: string;
  /** What to do, before the questions; empty: nothing. */
  intro: readonly string[];
  questions: BlankQuestion[];
}

/** Words that paper needs and a screen does not: content. */
export interface PaperWords {
  /** In place of a screen's own hint ("Tap the picture"); a field that is left out has none on paper. */
  hints: Partial<Readonly<Record<IntakeField, string>>>;
  /** Who fills it in, and that the same is typed in later. */
  intro: readonly string[];
  /** What a yes means, level by level. */
  redFlags: readonly string[];
  /** How the private ones are asked. */
  alone: string;
  conditions: readonly string[];
  consents: readonly string[];
  levels: Readonly<Record<'emergency' | 'urgent' | 'refer' | 'caution', string>>;
  /** What a yes to something new asks for: the whole form again. */
  news: string;
}

interface BlankFacts {
  questions: IntakeQuestions;
  words: PaperWords;
}

const labels = (options: readonly AskedOption[]): string[] => options.map(({ label }) => label);

const YES_NO = ['Yes', 'No'];
const THREE = ['Yes', 'No', 'Not sure'];

function asker({ questions, words }: BlankFacts) {
  const of = (field: IntakeField) => ({
    ask: questions.words[field].ask,
    hint: words.hints[field] ?? '',
  });
  return {
    lines: (field: IntakeField, lines = 1): BlankQuestion => ({
      kind: 'lines',
      ...of(field),
      lines,
    }),
    ticks: (field: IntakeField, options: readonly string[]): BlankQuestion => ({
      ...{ kind: 'ticks', ...of(field), options: [...options] },
    }),
    scale: (field: IntakeField): BlankQuestion => ({ kind: 'scale', ...of(field) }),
    of,
  };
}

const plainRow = (ask: string): BlankRow => ({
  ...{ ask, level: '', isPrivate: false, details: [], asksPlace: false },
});

function causes({ questions, words }: BlankFacts): BlankQuestion {
  const { ask } = questions.words.causes;
  const confirmers: readonly AskedOption<Confirmer>[] = questions.confirmers;
  return {
    kind: 'table',
    ask: `${ask} ${questions.words.confirmedBy.ask}`,
    hint: words.hints.causes ?? '',
    columns: labels(confirmers),
    rows: questions.causes.map(({ label }) => plainRow(label)),
  };
}

function redFlags({ questions, words }: BlankFacts): BlankQuestion {
  return {
    ...{ kind: 'table', ask: '', hint: '', columns: THREE },
    rows: questions.redFlags
      .filter(({ retired }) => !retired)
      .map(({ ask, level, privateQuestion }) => ({
        ...plainRow(ask),
        level: words.levels[level],
        isPrivate: privateQuestion === true,
      })),
  };
}

const conditions = ({ questions }: BlankFacts): BlankQuestion[] =>
  questions.conditions.map(({ title, conditions: rows }) => ({
    ...{ kind: 'table', ask: title, hint: '', columns: THREE },
    rows: rows.map(({ ask, details, takesSites }) => ({
      ...plainRow(ask),
      details: details.map(({ label }) => label),
      asksPlace: takesSites,
    })),
  }));

function consents({ questions }: BlankFacts): BlankQuestion {
  return {
    ...{ kind: 'table', ask: '', hint: '', columns: YES_NO },
    rows: questions.consents.map(({ title, text }) => plainRow(`${title}: ${text}`)),
  };
}

/**
 * The whole intake to be filled in with a pen while the program cannot be reached: every question that the form asks, in
 * its order and words. What it asks follows from the same questions, so that a new one is on paper too.
 */
export function blankIntake(facts: BlankFacts): BlankSection[] {
  const { questions, words } = facts;
  const { lines, ticks, scale, of } = asker(facts);
  const section = (
    title: string,
    asked: BlankQuestion[],
    intro: readonly string[] = [],
  ): BlankSection => ({ title, intro, questions: asked });
  return [
    section('Why you are here', [causes(facts)], words.intro),
    section('Side and course', [
      ticks('affectedSide', labels(questions.sides)),
      lines('onsetDate'),
      lines('flareDate'),
      ...(['firstEpisode', 'seenByDoctor', 'irritable', 'belowKnee'] as const).map((field) =>
        ticks(field, YES_NO),
      ),
    ]),
    section('Pain and places', [
      ...(['pain.back', 'pain.leg', 'pain.worst'] as const).map(scale),
      { kind: 'body', ...of('places'), options: labels(questions.kinds) },
    ]),
    section('Day to day', [
      ticks('aggravators', labels(questions.aggravators)),
      ticks('easers', labels(questions.easers)),
      ticks('riskFactors', labels(questions.riskFactors)),
      ticks('testsDone', labels(questions.testsDone)),
      ticks('otherCare', labels(questions.otherCare)),
    ]),
    section('Medicines', [lines('medicines', 4), lines('medicines.other', 2)]),
    section('Pregnancy', [ticks('pregnancy.pregnant', THREE), lines('pregnancy.dueDate')]),
    section('Red flags', [redFlags(facts)], [...words.redFlags, words.alone]),
    section('Conditions', conditions(facts), words.conditions),
    section(
      'Consent',
      [
        consents(facts),
        lines('guardian.name'),
        lines('guardian.relation'),
        ticks('guardian.consent', YES_NO),
        lines('guardian.date'),
      ],
      words.consents,
    ),
    section('Goals and notes', [lines('goals', 3), lines('therapistNotes', 4)]),
  ];
}
