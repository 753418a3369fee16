import type { Answer } from '@/lib/domain/shared/clinical-case';
import { answers } from '@/lib/domain/shared/clinical-case';
import type { ToldList, ToldTell } from '@/lib/domain/told-intake/told-question';

import type { SectionFacts } from './told-facts';

type Fact = Extract<ToldTell, { kind: 'fact' }>['fact'];

const fact = (name: Fact): { id: Answer; tells: readonly ToldTell[] }[] =>
  answers.map((answer) => ({ id: answer, tells: [{ kind: 'fact', fact: name, answer }] }));

function listed<const Id extends string>(
  list: ToldList,
  ...ids: readonly Id[]
): { id: Id; tells: readonly ToldTell[] }[] {
  return ids.map((id) => ({ id, tells: [{ kind: 'list', list, id }] }));
}

/** How it began and went. */
export const course = [
  {
    id: 'course',
    questions: [
      { id: 'onset', kind: 'when', tells: 'onsetDate', units: ['day', 'week', 'month', 'year'] },
      { id: 'flare', kind: 'when', tells: 'flareDate', units: ['day', 'week', 'month'] },
      { id: 'first_time', kind: 'choice', options: fact('firstEpisode') },
      { id: 'seen_doctor', kind: 'choice', options: fact('seenByDoctor') },
      { id: 'irritable', kind: 'choice', options: fact('irritable') },
    ],
  },
] as const satisfies readonly SectionFacts[];

/** What the days are like, and what else was done. */
export const days = [
  {
    id: 'days',
    questions: [
      {
        id: 'worse',
        kind: 'several',
        isCertain: true,
        options: listed(
          'aggravators',
          'sitting_long',
          'bending_forward',
          'bending_back',
          'twisting',
          'lifting',
          'standing_long',
          'walking',
          'stairs',
          'coughing',
          'lying_down',
          'cold_weather',
        ),
      },
      {
        id: 'better',
        kind: 'several',
        isCertain: true,
        options: listed(
          'easers',
          'walking_eases',
          'sitting_eases',
          'bending_forward_eases',
          'bending_back_eases',
          'lying_eases',
          'changing_position',
          'warmth',
          'cold',
        ),
        noneTells: [{ kind: 'list', list: 'easers', id: 'nothing' }],
      },
      {
        id: 'adds',
        kind: 'several',
        isCertain: true,
        isOptional: true,
        options: listed(
          'riskFactors',
          'sits_long',
          'strains_back_at_work',
          'twists_back_at_work',
          'posture',
          'overuse',
          'wallet_in_back_pocket',
          'smoking',
          'fall_or_twist',
          'heavy_lift',
        ),
      },
      {
        id: 'tests',
        kind: 'several',
        isCertain: true,
        options: listed('testsDone', 'x_ray', 'ct', 'mri', 'other_test'),
        noneTells: [{ kind: 'list', list: 'testsDone', id: 'no_tests' }],
      },
      {
        id: 'care',
        kind: 'several',
        isCertain: true,
        isOptional: true,
        options: listed(
          'otherCare',
          'physical_therapy',
          'exercise',
          'massage',
          'chiropractic',
          'acupuncture',
          'acupressure',
          'yoga',
          'pilates',
          'ice_or_heat',
          'pain_relievers',
          'surgery_earlier',
        ),
      },
    ],
  },
] as const satisfies readonly SectionFacts[];
