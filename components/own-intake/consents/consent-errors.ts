import type { HomeConsentTexts } from '@/lib/domain/consent/home-consent-texts';
import type { ConsentProblem, NamedConsentProblem } from '@/lib/domain/told-intake/told-consents';

type Field = NamedConsentProblem['field'];
type Problems = HomeConsentTexts['problems'];

const missing = (field: Field): keyof Problems => {
  if (field === 'guardianName') return 'noGuardian';
  if (field === 'guardianRelation') return 'noRelation';
  if (field === 'way') return 'noWay';
  return field === 'typed' ? 'notTyped' : 'noAnswer';
};

const others: Readonly<Record<Exclude<ConsentProblem, 'missing'>, keyof Problems>> = {
  too_long: 'tooLong',
  not_drawn: 'notDrawn',
  old_text: 'oldText',
};

/** What is wrong at each field, in words. What is only missing is said once somebody wants to go on. */
export function consentErrors(
  problems: readonly NamedConsentProblem[],
  { texts, isAsked }: { texts: HomeConsentTexts; isAsked: boolean },
): Partial<Record<Field, string>> {
  const said = problems.filter(({ problem }) => isAsked || problem === 'too_long');
  return Object.fromEntries(
    said.map(({ field, problem }) => [
      field,
      texts.problems[problem === 'missing' ? missing(field) : others[problem]],
    ]),
  );
}
