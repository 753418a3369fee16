import { sideWords } from '../anatomy/side-words';
import type { RuleNames } from '../shared/rule-names';
import { dayAndYearWords } from '../shared/day-words';
import { rmdqItems, sciaticaItems, type MeasureRecord, type OutcomeMeasure } from './measure';
import type { MeasureAnswers } from './measure-answers.schema';
import { scoreMeasure } from './score-measure';

type Named = Pick<MeasureRecord, 'id' | 'name' | 'range' | 'items'>;

/** At most one decimal, with a true minus. */
export function scoreNumber(score: number): string {
  return String(Math.round(score * 10) / 10).replace('-', '−');
}

/** A score with its unit where that is not points, and with its sign where it is a change: "4", "40 minutes", "+3". */
export function scoreWords(
  score: number,
  { id, range }: Pick<MeasureRecord, 'id' | 'range'>,
): string {
  const sign = id === 'groc' && score > 0 ? '+' : '';
  const unit = range?.unit ?? 'points';
  return `${sign}${scoreNumber(score)}${unit === 'points' ? '' : ` ${unit}`}`;
}

const labelOf = (measure: Named, id: string): string =>
  measure.items.find((item) => item.id === id)?.label ?? id;

const given = (value: number | null): string => (value === null ? 'not given' : String(value));

function placesWords(
  { places, belowKnee }: Extract<MeasureAnswers, { measure: 'body_chart' }>,
  names: Pick<RuleNames, 'region'>,
): string[] {
  const below = belowKnee === null ? 'not asked' : belowKnee ? 'yes' : 'no';
  const marked = places.map(({ region, side, kinds }) =>
    [`${names.region(region)}, ${sideWords[side].toLowerCase()}`, ...kinds].join(', '),
  );
  return [...marked, `Below the knee: ${below}`];
}

type Of<Measure extends OutcomeMeasure> = Extract<MeasureAnswers, { measure: Measure }>;

const painWords = ({ worst, average }: Of<'nprs_back' | 'nprs_leg'>): string[] => [
  ...(worst === null ? [] : [`Worst of 24 hours: ${worst}`]),
  ...(average === null ? [] : [`Average of 24 hours: ${average}`]),
];

const tickedWords = ({ ticked }: Of<'rmdq_24'>, measure: Named): string[] =>
  rmdqItems
    .filter((item) => ticked.includes(item))
    .map((item) => `${rmdqItems.indexOf(item) + 1}. ${labelOf(measure, item)}`);

const sciaticaWords = (
  answers: Of<'sciatica_bothersomeness' | 'sciatica_frequency'>,
  measure: Named,
): string[] => sciaticaItems.map((item) => `${labelOf(measure, item)}: ${given(answers[item])}`);

/** What was answered beside the score, one thing a line; empty where the score says all. */
export function answerDetails(
  answers: MeasureAnswers,
  measure: Named,
  names: Pick<RuleNames, 'region'>,
): string[] {
  switch (answers.measure) {
    case 'psfs':
      return answers.activities.map(({ activity, rating }) => `${activity}: ${given(rating)}`);
    case 'rmdq_24':
      return tickedWords(answers, measure);
    case 'groc':
      return answers.since === null ? [] : [`Since ${dayAndYearWords(answers.since)}`];
    case 'body_chart':
      return placesWords(answers, names);
    default:
      return itemWords(answers, measure);
  }
}

function itemWords(answers: MeasureAnswers, measure: Named): string[] {
  if ('worst' in answers) return painWords(answers);
  return 'leg_pain' in answers ? sciaticaWords(answers, measure) : [];
}

const toldOnWords = {
  own_device: 'told by the client at home',
  tablet: 'told by the client on the practice’s tablet',
} as const;

/** How an answer came: who asked it, or where the client told it alone, and who has corrected that. */
export function askedWords({
  enteredByName,
  toldOn,
}: {
  enteredByName: string | null;
  toldOn: keyof typeof toldOnWords | null;
}): { before: string; name: string | null } {
  if (toldOn === null) {
    const isAsked = enteredByName !== null;
    return { before: isAsked ? 'asked by' : 'given by the client alone', name: enteredByName };
  }
  const told = toldOnWords[toldOn];
  return { before: enteredByName === null ? told : `${told}, changed by`, name: enteredByName };
}

/** The score of what was answered in words, or that there is none. */
export function answeredScore(answers: MeasureAnswers, measure: Named): string {
  const scored = scoreMeasure(answers);
  if (scored.ok) return scoreWords(scored.value.score, measure);
  return scored.reason === 'no_score' ? 'Shown, not scored' : 'No score: an answer is missing';
}

/** The record of a measure; throws for an id that the rule book does not know, which is a bug. */
export function measureOf<Record extends { id: OutcomeMeasure }>(
  measures: readonly Record[],
  id: OutcomeMeasure,
): Record {
  const found = measures.find((one) => one.id === id);
  if (!found) throw new Error(`No outcome measure ${id}.`);
  return found;
}
