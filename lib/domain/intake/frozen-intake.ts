import {
  answerWords,
  dateWords,
  labelOf,
  listWords,
  NOT_RECORDED,
  truthWords,
} from './answer-words';
import type { FrozenEntry, FrozenFacts, FrozenIntake } from './frozen-entry';
import { conditionEntries, medicineEntries, placeEntries } from './frozen-lists';
import type { IntakeField, IntakeQuestions } from './intake-questions';

const text = (value: string): string => (value === '' ? NOT_RECORDED : value);

const rating = (value: number | null): string => (value === null ? NOT_RECORDED : `${value} of 10`);

type Written = readonly (readonly [IntakeField, string])[];

function entries({ words }: IntakeQuestions, written: Written): FrozenEntry[] {
  return written.map(([path, answer]) => ({ path, question: words[path].ask, answer }));
}

function causeEntries({ answers, questions }: FrozenFacts): FrozenEntry[] {
  if (answers.causes.length === 0) return entries(questions, [['causes', NOT_RECORDED]]);
  return answers.causes.map(({ cause, confirmedBy }, index) => ({
    path: `causes[${index}].cause`,
    question: questions.words.causes.ask,
    answer: [
      labelOf(questions.causes, cause),
      confirmedBy === null ? NOT_RECORDED : labelOf(questions.confirmers, confirmedBy),
    ].join(' – '),
  }));
}

function courseEntries({ answers, questions }: FrozenFacts): FrozenEntry[] {
  const side = answers.affectedSide;
  return entries(questions, [
    ['affectedSide', side === null ? NOT_RECORDED : labelOf(questions.sides, side)],
    ['onsetDate', dateWords(answers.onsetDate)],
    ['flareDate', dateWords(answers.flareDate)],
    ['firstEpisode', truthWords(answers.firstEpisode)],
    ['seenByDoctor', truthWords(answers.seenByDoctor)],
    ['irritable', truthWords(answers.irritable)],
    ['belowKnee', truthWords(answers.belowKnee)],
  ]);
}

function painEntries(facts: FrozenFacts): FrozenEntry[] {
  const { pain } = facts.answers;
  return [
    ...entries(facts.questions, [
      ['pain.back', rating(pain.back)],
      ['pain.leg', rating(pain.leg)],
      ['pain.worst', rating(pain.worst)],
    ]),
    ...placeEntries(facts),
  ];
}

function listEntries({ answers, questions }: FrozenFacts): FrozenEntry[] {
  return entries(questions, [
    ['aggravators', listWords(questions.aggravators, answers.aggravators)],
    ['easers', listWords(questions.easers, answers.easers)],
    ['riskFactors', listWords(questions.riskFactors, answers.riskFactors)],
    ['testsDone', listWords(questions.testsDone, answers.testsDone)],
    ['otherCare', listWords(questions.otherCare, answers.otherCare)],
  ]);
}

function pregnancyEntries({ answers, questions }: FrozenFacts): FrozenEntry[] {
  const { pregnant, dueDate } = answers.pregnancy;
  const answer = pregnant === null ? NOT_RECORDED : answerWords[pregnant];
  const due: Written = pregnant === 'yes' ? [['pregnancy.dueDate', dateWords(dueDate)]] : [];
  return entries(questions, [['pregnancy.pregnant', answer], ...due]);
}

function redFlagEntries({ answers, questions }: FrozenFacts): FrozenEntry[] {
  return questions.redFlags.flatMap(({ id, ask, retired }) => {
    const given = answers.redFlags[id];
    if (given === undefined && retired) return [];
    const answer = given === undefined ? NOT_RECORDED : answerWords[given];
    return [{ path: `redFlags.${id}`, question: ask, answer }];
  });
}

/** The wording stands in the question; only that somebody agreed to another one has to be said. */
function ofEarlier({ wordingVersion }: { wordingVersion: string }, version: string): string {
  if (wordingVersion === version || wordingVersion === '') return '';
  return wordingVersion.includes('-home-')
    ? ' (to the wording read before the visit)'
    : ' (to an earlier wording)';
}

function consentEntries({ answers, questions }: FrozenFacts): FrozenEntry[] {
  const asked = questions.consents.map(({ area, title, text: wording, version }) => {
    const given = answers.consents[area];
    const answer = given
      ? `${answerWords[given.given]}, ${dateWords(given.date)}${ofEarlier(given, version)}`
      : NOT_RECORDED;
    return { path: `consents.${area}`, question: `${title}: ${wording}`, answer };
  });
  const { guardian } = answers;
  if (guardian.name === '' && guardian.consent === null) return asked;
  return [
    ...asked,
    ...entries(questions, [
      ['guardian.name', text(guardian.name)],
      ['guardian.relation', text(guardian.relation)],
      [
        'guardian.consent',
        guardian.consent === null ? NOT_RECORDED : answerWords[guardian.consent],
      ],
      ['guardian.date', dateWords(guardian.date)],
    ]),
  ];
}

/** Freezes an intake: every question as it was asked, its answer in words, in the order of the form. */
export function frozenIntake(facts: FrozenFacts): FrozenIntake {
  const { answers, questions } = facts;
  return {
    contentVersion: questions.contentVersion,
    sections: [
      { title: 'Why you are here', entries: causeEntries(facts) },
      { title: 'Side and course', entries: courseEntries(facts) },
      { title: 'Pain and places', entries: painEntries(facts) },
      { title: 'Day to day', entries: listEntries(facts) },
      { title: 'Medicines', entries: medicineEntries(facts) },
      { title: 'Pregnancy', entries: pregnancyEntries(facts) },
      { title: 'Red flags', entries: redFlagEntries(facts) },
      { title: 'Conditions', entries: conditionEntries(facts) },
      { title: 'Consent', entries: consentEntries(facts) },
      {
        title: 'Goals and notes',
        entries: entries(questions, [
          ['goals', text(answers.goals)],
          ['therapistNotes', text(answers.therapistNotes)],
        ]),
      },
    ],
  };
}
