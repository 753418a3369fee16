import { homeWording } from '@/lib/content/home-consent-wording';
import type { ConsentParty } from '@/lib/domain/consent/consent-record';
import { missingIn } from '@/lib/domain/told-intake/missing-in';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import { consentPart, consentProblems, consentsOf } from '@/lib/domain/told-intake/told-consents';
import type { ToldSection } from '@/lib/domain/told-intake/told-question';

import type { BodyProps, Problems } from './page-props';

/** What keeps a section open: an answer that is missing, or one that cannot be taken as it is. */
export function openIn(section: ToldSection, answers: ToldAnswers, problems: Problems): string[] {
  return [
    ...missingIn(section, answers).map(({ question }) => question),
    ...section.questions.filter(({ id }) => problems.has(id)).map(({ id }) => id),
  ];
}

/** The parts that are counted, by name: the sections, and the consents of each party. Measures are counted apart. */
export const partsOf = ({
  sections,
  parties,
}: Pick<BodyProps, 'sections' | 'parties'>): string[] => [
  ...sections.map(({ id }) => id),
  ...parties.map((party) => consentPart[party]),
];

/** Whether a party has not said all, or not signed. */
export const isOpenOf = (answers: ToldAnswers, party: ConsentParty): boolean =>
  consentProblems(consentsOf(answers, party), { party, wording: homeWording }).length > 0;

/** The page of the first party that has not signed off; null: all have. */
export function firstConsents(
  parties: readonly ConsentParty[],
  answers: ToldAnswers,
): string | null {
  const open = parties.find((party) => isOpenOf(answers, party));
  return open === undefined ? null : consentPart[open];
}
