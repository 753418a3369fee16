import type { ContraindicationId } from '../screening/contraindication';
import type { Site } from '../shared/clinical-case';
import { answerWords, labelOf, NOT_RECORDED } from './answer-words';
import type { FrozenEntry, FrozenFacts } from './frozen-entry';
import type { IntakeAnswers } from './intake-answers.schema';
import type { AskedCondition, AskedRegion } from './intake-questions';

const sideWords = { left: 'left', right: 'right', both: 'both sides' } as const;

/** "Calf, left"; a region in the middle has no side. */
function siteWords({ region, side }: Site, regions: readonly AskedRegion[]): string {
  const known = regions.find(({ id }) => id === region);
  const name = labelOf(regions, region);
  return known?.midline ? name : `${name}, ${sideWords[side]}`;
}

/** One entry for each marked place. */
export function placeEntries({ answers, questions }: FrozenFacts): FrozenEntry[] {
  const question = questions.words.places.ask;
  if (answers.places.length === 0) return [{ path: 'places', question, answer: 'None marked' }];
  return answers.places.map((place, index) => ({
    path: `places[${index}]`,
    question,
    answer: [
      siteWords(place, questions.regions),
      ...(place.pain === null ? [] : [`${place.pain} of 10`]),
      ...place.kinds.map((kind) => labelOf(questions.kinds, kind).toLowerCase()),
    ].join(', '),
  }));
}

/** One entry for each medicine, so that a finding can name the one that raised it. */
export function medicineEntries({ answers, questions }: FrozenFacts): FrozenEntry[] {
  const { ids, other, none: takesNone } = answers.medicines;
  const question = questions.words.medicines.ask;
  const names = questions.medicines.flatMap(({ medicines }) =>
    medicines.map(({ id, name }) => ({ id, label: name })),
  );
  const picked = ids.map((id) => ({
    path: `medicines.${id}`,
    question,
    answer: labelOf(names, id),
  }));
  const none = { path: 'medicines', question, answer: takesNone ? 'Takes none' : 'None picked' };
  return [
    ...(picked.length === 0 ? [none] : picked),
    {
      path: 'medicines.other',
      question: questions.words['medicines.other'].ask,
      answer: other === '' ? 'None' : other,
    },
  ];
}

/** The chosen details; that none of them applies is said, that nobody asked is not. */
function detailWords({ details }: AskedCondition, chosen: readonly string[] | null): string[] {
  if (details.length === 0 || chosen === null) return [];
  if (chosen.length === 0) return ['none of the details'];
  const labels = details.map(({ word, label }) => ({ id: word, label }));
  return chosen.map((word) => labelOf(labels, word));
}

/** What was said of a condition that is there, or may be: "Yes; within the last 6 months; Calf, left". */
export function conditionWords(
  condition: AskedCondition,
  given: IntakeAnswers['contraindications'][ContraindicationId],
  regions: readonly AskedRegion[],
): string {
  if (!given) return NOT_RECORDED;
  if (given.answer === 'no') return answerWords.no;
  return [
    answerWords[given.answer],
    ...detailWords(condition, given.details),
    ...given.sites.map((site) => siteWords(site, regions)),
    ...(given.elsewhere ? [given.elsewhere] : []),
    ...(given.note === '' ? [] : [given.note]),
  ].join('; ');
}

/** One entry for each condition that was asked about, group after group. */
export function conditionEntries({ answers, questions }: FrozenFacts): FrozenEntry[] {
  return questions.conditions.flatMap(({ conditions }) =>
    conditions.map((condition) => ({
      path: `contraindications.${condition.id}`,
      question: condition.ask,
      answer: conditionWords(condition, answers.contraindications[condition.id], questions.regions),
    })),
  );
}
